// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/sound_files.h"

#include <algorithm>

#include "engine/audio/sound_file.h"
#include "engine/base/text.h"

namespace timbrel::corpus {

namespace fs = std::filesystem;

namespace {

/// Whether a link in `folder` leads to it or to a folder that it lies in.
bool leadsBack(const fs::path& link, const fs::path& folder)
{
    std::error_code failure;
    if (!fs::is_symlink(link, failure)) {
        return false;
    }
    const auto target = fs::canonical(link, failure);
    const auto here = fs::canonical(folder, failure);
    return failure
        || std::ranges::mismatch(target, here).in1 == target.end(); // target begins `here`
}

} // namespace

bool isHidden(const fs::path& path)
{
    return path.filename().string().starts_with('.');
}

std::string recordingId(const fs::path& file, const fs::path& folder)
{
    return asUtf8(file.lexically_relative(folder).generic_string());
}

std::vector<fs::path> subfolders(const fs::path& folder)
{
    std::vector<fs::path> found;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        std::error_code ignored;
        if (entry->is_directory(ignored) && !isHidden(entry->path())
            && !leadsBack(entry->path(), folder)) {
            found.push_back(entry->path());
        }
    }
    std::ranges::sort(found);
    return found;
}

std::vector<fs::path> soundFilesBelow(const fs::path& folder, std::error_code& unreadable)
{
    std::vector<fs::path> found;
    for (fs::recursive_directory_iterator entry(folder, unreadable), end;
         !unreadable && entry != end; entry.increment(unreadable)) {
        if (isHidden(entry->path())) {
            entry.disable_recursion_pending();
        } else if (audio::hasSoundSuffix(entry->path())) {
            found.push_back(entry->path());
            entry.disable_recursion_pending(); // a folder named like a sound is reported as it is
        }
    }
    std::ranges::sort(found);
    return found;
}

} // namespace timbrel::corpus
