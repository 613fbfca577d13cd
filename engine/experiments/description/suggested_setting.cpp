// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/description/suggested_setting.h"

#include <algorithm>
#include <cassert>

namespace timbrel::experiments {

Result<> apply(const snapshots::SuggestedSetting& setting, params::Experiment& experiment)
{
    if (setting.change == snapshots::SuggestedSetting::Change::Set) {
        assert(setting.values.size() == 1);
        return experiment.setFromText(setting.section + "." + setting.key, setting.values.front());
    }
    params::TextList names = experiment.values(setting.section).names(setting.key);
    for (const std::string& name : setting.values) {
        if (std::ranges::find(names, name) == names.end()) {
            names.push_back(name);
        }
    }
    return experiment.set(setting.section, setting.key, names);
}

} // namespace timbrel::experiments
