// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "widgets/plots/label_placement.h"

using timbrel::widgets::crosses;
using timbrel::widgets::LabelledDot;
using timbrel::widgets::leaderOf;
using timbrel::widgets::placeLabels;

namespace {

constexpr double kRadius = 5.0;
const QRectF kRoom(0.0, 0.0, 200.0, 160.0);
constexpr QSizeF kName{50.0, 14.0};

} // namespace

class TestLabelPlacement final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameStandsBesideItsDot()
    {
        const std::vector<LabelledDot> dots{{{20, 40}, kName}, {{180, 100}, kName}};
        const auto labels = placeLabels(dots, kRadius, kRoom);
        QVERIFY(labels[0]->left() > 20 + kRadius); // where there is more room
        QVERIFY(labels[1]->right() < 180 - kRadius);
        for (std::size_t i = 0; i < dots.size(); ++i) {
            QCOMPARE(labels[i]->center().y(), dots[i].place.y());
            QVERIFY(!leaderOf(dots[i], *labels[i], kRadius));
        }
    }

    void namesOfCloseDotsKeepApart()
    {
        std::vector<LabelledDot> dots;
        for (int i = 0; i < 8; ++i) { // nearly in one place
            dots.push_back({{100.0 + i, 80.0 + 2.0 * (i % 3)}, kName});
        }
        const auto labels = placeLabels(dots, kRadius, kRoom);
        bool apart = false;
        for (std::size_t i = 0; i < labels.size(); ++i) {
            QVERIFY(labels[i].has_value());
            QVERIFY(kRoom.contains(*labels[i]));
            apart = apart || leaderOf(dots[i], *labels[i], kRadius);
            for (std::size_t j = 0; j < labels.size(); ++j) {
                QVERIFY(i == j || !labels[i]->intersects(*labels[j]));
                QVERIFY(!labels[i]
                             ->adjusted(kRadius, kRadius, -kRadius, -kRadius)
                             .contains(dots[j].place)); // and no dot is covered
            }
        }
        QVERIFY(apart); // not all of them find room beside
    }

    void aLineCrossesNoName()
    {
        const QRectF room(0.0, 0.0, 160.0, 100.0);
        const std::vector<LabelledDot> dots{{{76, 43}, kName}, {{81, 53}, kName}, {{90, 53}, kName},
            {{78, 59}, kName}}; // four classes of a small map
        const auto labels = placeLabels(dots, kRadius, room);
        bool any = false;
        for (std::size_t i = 0; i < labels.size(); ++i) {
            QVERIFY(labels[i].has_value());
            const auto leader = leaderOf(dots[i], *labels[i], kRadius);
            any = any || leader;
            for (std::size_t j = 0; j < labels.size(); ++j) {
                QVERIFY(i == j || !leader || !crosses(*leader, *labels[j]));
            }
        }
        QVERIFY(any);
    }

    void whereRoomIsShortAnotherOrderIsTried()
    {
        const QRectF room(0.0, 0.0, 150.0, 60.0);
        const std::vector<LabelledDot> dots{{{83, 26}, {42.0, 14.0}}, {{70, 38}, {36.0, 14.0}},
            {{87, 24}, {48.0, 14.0}}, {{82, 29}, {30.0, 14.0}}};
        const auto labels = placeLabels(dots, kRadius, room);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            QVERIFY(labels[i].has_value());
            const auto leader = leaderOf(dots[i], *labels[i], kRadius);
            for (std::size_t j = 0; j < labels.size(); ++j) {
                QVERIFY(i == j || !leader || !crosses(*leader, *labels[j]));
            }
        }
    }

    void whatFindsNoPlaceIsLeftOut()
    {
        const std::vector<LabelledDot> dots{{{10, 10}, {300.0, 14.0}}, {{10, 40}, kName}};
        const auto labels = placeLabels(dots, kRadius, kRoom);
        QVERIFY(!labels[0]);
        QVERIFY(labels[1]);
    }
};

QTEST_MAIN(TestLabelPlacement)
#include "tst_label_placement.moc"
