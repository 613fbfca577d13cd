// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/snapshots/model_view.h"

#include <functional>
#include <numeric>

namespace timbrel::snapshots {

std::int64_t ModelView::parameters() const
{
    return std::transform_reduce(layers.begin(), layers.end(), std::int64_t{0}, std::plus(),
        [](const ModelLayer& layer) { return layer.parameters; });
}

std::int64_t ModelView::multiplyAdds() const
{
    return std::transform_reduce(layers.begin(), layers.end(), std::int64_t{0}, std::plus(),
        [](const ModelLayer& layer) { return layer.multiplyAdds; });
}

double ModelView::shareOf(const ModelLayer& layer) const
{
    const auto all = parameters();
    return all > 0 ? static_cast<double>(layer.parameters) / static_cast<double>(all) : 0.0;
}

std::string shapeText(const std::vector<std::int64_t>& shape)
{
    std::string text;
    for (const auto size : shape) {
        text += (text.empty() ? "" : " × ") + std::to_string(size);
    }
    return text;
}

} // namespace timbrel::snapshots
