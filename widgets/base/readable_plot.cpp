// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/readable_plot.h"

#include <mutex>

#include <QAccessible>
#include <QWidget>

#include "widgets/base/accessible_plot.h"

namespace timbrel::widgets {
namespace {

QAccessibleInterface* accessiblePlot(const QString& /*className*/, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    auto* plot = dynamic_cast<ReadablePlot*>(widget);
    return plot != nullptr ? new AccessiblePlot(*widget, *plot) : nullptr;
}

} // namespace

ReadablePlot::ReadablePlot()
{
    static std::once_flag once; // Qt asks its factories in the order in which they came
    std::call_once(once, [] { QAccessible::installFactory(&accessiblePlot); });
}

void tellReaders(QWidget& plot)
{
    if (!QAccessible::isActive()) {
        return;
    }
    QAccessibleTableModelChangeEvent changed(&plot, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&changed);
    QAccessibleEvent described(&plot, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
}

} // namespace timbrel::widgets
