// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/forms/about_popup.h"

#include <algorithm>

#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

#include "widgets/base/text.h"

namespace timbrel::widgets {
namespace {

constexpr int kWidth = 400;
constexpr int kMargin = 16;

QString translated(std::string_view english)
{
    return catalogText(std::string(english));
}

} // namespace

AboutPopup::AboutPopup(
    const QString& title, const QString& help, const params::About& about, QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setObjectName(QStringLiteral("about"));
    setAccessibleName(title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, 12, kMargin, 14);
    layout->setSpacing(8);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    const auto add = [&](const QString& text, bool quiet) {
        auto* label = new QLabel(text, this);
        label->setWordWrap(true);
        label->setFixedWidth(kWidth - 2 * kMargin); // or its height is that of a narrow one
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(
            Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard); // papers are looked for
        label->setProperty("quiet", quiet);
        layout->addWidget(label);
        return label;
    };
    auto* heading = add(title, false);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    add(help, false);
    auto* equation = add(toQString(about.equation), false);
    equation->setObjectName(QStringLiteral("equation"));
    equation->setLayoutDirection(Qt::LeftToRight); // in every language
    equation->setContentsMargins(12, 4, 0, 4);
    QFont upright = equation->font();
    upright.setPointSizeF(1.15 * upright.pointSizeF());
    equation->setFont(upright);
    add(tr("Here %1.").arg(translated(about.symbols)), true);
    add(tr("From: %1").arg(translated(about.source)), true);
}

void AboutPopup::showBelow(const QWidget& anchor)
{
    adjustSize();
    QPoint place = anchor.mapToGlobal(QPoint(0, anchor.height() + 2));
    if (const QScreen* screen = anchor.screen(); screen != nullptr) {
        const QRect room = screen->availableGeometry();
        place.setX(
            std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
        if (place.y() + height() > room.bottom()) {
            place.setY(std::max(room.top(), anchor.mapToGlobal(QPoint()).y() - height() - 2));
        }
    }
    move(place);
    show();
    setFocus();
}

} // namespace timbrel::widgets
