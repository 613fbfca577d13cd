// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include "tests/widgets/support/color_vision.h"
#include "tests/widgets/support/pictures.h"
#include "widgets/base/icon.h"
#include "widgets/base/message_strip.h"
#include "widgets/base/theme.h"

using namespace timbrel;
using widgets::Scheme;
using widgets::Swatches;

class TestTheme final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsLegible_data() { addSchemes(); }
    void textIsLegible()
    {
        QFETCH(Scheme, scheme);
        const Swatches& colors = widgets::swatches(scheme);
        // The contrasts that WCAG 2.1 asks for: 4.5 for text, 3 for parts of controls.
        for (const QColor& ground : {colors.surface, colors.window}) {
            QVERIFY(contrast(colors.text, ground) >= 7.0);
            QVERIFY(contrast(colors.quiet, ground) >= 4.5);
            QVERIFY(contrast(colors.error, ground) >= 4.5);
            QVERIFY(contrast(colors.accent, ground) >= 3.0);
        }
        QVERIFY(contrast(colors.onAccent, colors.accent) >= 4.5);
        QVERIFY(contrast(colors.text, colors.tint) >= 4.5);
    }

    void spinBoxesAreDrawnByTheTheme_data()
    {
        QTest::addColumn<widgets::Theme::Choice>("choice");
        QTest::addColumn<Scheme>("scheme");
        using Choice = widgets::Theme::Choice;
        QTest::newRow("light") << Choice::Light << Scheme::Light;
        QTest::newRow("dark") << Choice::Dark << Scheme::Dark;
        QTest::newRow("contrast") << Choice::Contrast << Scheme::Contrast;
    }
    void spinBoxesAreDrawnByTheTheme()
    {
        QFETCH(widgets::Theme::Choice, choice);
        QFETCH(Scheme, scheme);
        widgets::Theme theme(*qApp);
        theme.choose(choice);
        const Swatches& colors = widgets::swatches(scheme);
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* box = new QSpinBox(&window);
        layout->addWidget(new QPushButton(&window));
        layout->addWidget(box);
        window.show();
        window.activateWindow();
        const auto edge = [box] {
            return tests::grabbed(*box, QString()).pixelColor(box->width() / 2, 0);
        };
        window.setFocus();
        QCOMPARE(edge(), colors.border);
        box->setFocus();
        QTRY_VERIFY(box->hasFocus());
        QCOMPARE(edge(), colors.accent); // the frame of the focus
        const QImage image = tests::grabbed(*box, QStringLiteral("spin-box"));
        QCOMPARE(image.pixelColor(4, 3), colors.surface);
        const QRect arrows(image.width() - 19, 2, 17, image.height() - 4);
        QVERIFY(tests::showsSomething(image.copy(arrows)));
    }

    void aMessagesIconFollowsTheTheme()
    {
        widgets::Theme theme(*qApp);
        theme.choose(widgets::Theme::Choice::Light);
        widgets::MessageStrip strip;
        strip.say(snapshots::Severity::Warning, QStringLiteral("mind the gap"));
        const auto darkest = [&strip] {
            const QImage icon = strip.findChildren<QLabel*>().first()->pixmap().toImage();
            int least = 255;
            for (int y = 0; y < icon.height(); ++y) {
                for (int x = 0; x < icon.width(); ++x) {
                    const QColor here = icon.pixelColor(x, y);
                    least = here.alpha() > 200 ? std::min(least, here.lightness()) : least;
                }
            }
            return least;
        };
        QVERIFY(darkest() < 128);
        theme.choose(widgets::Theme::Choice::Contrast);
        QTRY_VERIFY(darkest() > 128);
    }

    void dataColoursStandOutFromTheirGroundAndEachOther_data() { addSchemes(); }
    void dataColoursStandOutFromTheirGroundAndEachOther()
    {
        QFETCH(Scheme, scheme);
        const Swatches& colors = widgets::swatches(scheme);
        for (qsizetype i = 0; i < colors.series.size(); ++i) {
            QVERIFY2(contrast(colors.series[i], colors.surface) >= 2.8,
                qPrintable(colors.series[i].name()));
            for (qsizetype k = 0; k < i; ++k) {
                QVERIFY(distance(colors.series[i], colors.series[k]) > 40);
            }
        }
        QCOMPARE(colors.seriesAt(static_cast<std::size_t>(colors.series.size())), colors.series[0]);
    }

    /// Classes are also told by name and by dash; colours must not be the same for anybody.
    void dataColoursAreToldApartByColourBlindEyes_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<tests::Vision>("vision");
        for (const auto& [name, scheme] : {std::pair{"light", Scheme::Light},
                 std::pair{"dark", Scheme::Dark}, std::pair{"contrast", Scheme::Contrast}}) {
            QTest::addRow("%s, without red", name) << scheme << tests::Vision::Protanopia;
            QTest::addRow("%s, without green", name) << scheme << tests::Vision::Deuteranopia;
            QTest::addRow("%s, without blue", name) << scheme << tests::Vision::Tritanopia;
        }
    }
    void dataColoursAreToldApartByColourBlindEyes()
    {
        QFETCH(Scheme, scheme);
        QFETCH(tests::Vision, vision);
        const auto& series = widgets::swatches(scheme).series;
        // The first four, which most corpora need, clearly; all of them at a second look.
        for (qsizetype i = 0; i < series.size(); ++i) {
            for (qsizetype k = 0; k < i; ++k) {
                const double apart = tests::labDistance(
                    tests::seen(series[i].rgb(), vision), tests::seen(series[k].rgb(), vision));
                QVERIFY2(apart > (i < 4 ? 18.0 : 9.0),
                    qPrintable(QStringLiteral("%1 and %2 look alike: %3")
                                   .arg(series[i].name(), series[k].name())
                                   .arg(apart)));
            }
        }
    }

    void theChoiceDressesTheApplication()
    {
        widgets::Theme theme(*qApp);
        QSignalSpy chosen(&theme, &widgets::Theme::chosen);
        theme.choose(widgets::Theme::Choice::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window),
            widgets::swatches(Scheme::Dark).window);
        theme.choose(widgets::Theme::Choice::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window),
            widgets::swatches(Scheme::Light).window);
        theme.choose(widgets::Theme::Choice::Light);
        QCOMPARE(chosen.count(), 2);
        QVERIFY(!qApp->styleSheet().contains(QLatin1Char('@'))); // every name has its colour
    }

    void figuresAreTabular()
    {
        widgets::Theme theme(*qApp);
        const QFontMetrics metrics(QApplication::font());
        for (char digit = '1'; digit <= '9'; ++digit) {
            QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)),
                metrics.horizontalAdvance(QLatin1Char('0')));
        }
    }

    void iconsFollowTheTheme()
    {
        widgets::Theme theme(*qApp);
        const QIcon icon = widgets::icon(QStringLiteral("stop"));
        theme.choose(widgets::Theme::Choice::Light);
        const QImage light = icon.pixmap(QSize(24, 24)).toImage();
        theme.choose(widgets::Theme::Choice::Dark);
        const QImage dark = icon.pixmap(QSize(24, 24)).toImage();
        QVERIFY(light != dark);
        QVERIFY(QColor(light.pixel(6, 12)).lightness() < QColor(dark.pixel(6, 12)).lightness());
    }

private:
    static void addSchemes()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
        QTest::newRow("contrast") << Scheme::Contrast;
    }

    static double luminance(const QColor& color)
    {
        const auto linear = [](double c) {
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
            + 0.0722 * linear(color.blueF());
    }

    static double contrast(const QColor& one, const QColor& other)
    {
        const double a = luminance(one) + 0.05;
        const double b = luminance(other) + 0.05;
        return std::max(a, b) / std::min(a, b);
    }

    static int distance(const QColor& one, const QColor& other)
    {
        return std::abs(one.red() - other.red()) + std::abs(one.green() - other.green())
            + std::abs(one.blue() - other.blue());
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
