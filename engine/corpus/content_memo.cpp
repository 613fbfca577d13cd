// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/content_memo.h"

#include <cassert>
#include <chrono>
#include <mutex>
#include <sstream>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>
#include <sys/stat.h>

#include "engine/base/files.h"
#include "engine/corpus/content_hash.h"
#include "engine/corpus/tally.h"
#include "engine/runtime/parallel.h"

namespace timbrel::corpus {
namespace {

constexpr std::size_t kHashDigits = 32;
constexpr std::size_t kMostEntries = 500'000; // 33 MB; the longest unused are forgotten
// Coarser than the clocks of the file systems there are: FAT counts in steps of two seconds.
constexpr std::int64_t kYoung = 3'000'000'000; // ns

std::int64_t nanoseconds(const timespec& time)
{
    return static_cast<std::int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

std::int64_t now()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::system_clock::now().time_since_epoch())
        .count();
}

/// What a file is remembered by.
std::string nameOf(const std::filesystem::path& file, const FileStamp& stamp)
{
    ContentHash hash;
    hash.add(fmt::format("{} {} {} {} {}\n{}", stamp.device, stamp.inode, stamp.bytes,
        stamp.modified, stamp.changed, file.string()));
    return hash.text();
}

/// Lines of "name content", those used last first.
class Memo final {
public:
    explicit Memo(std::filesystem::path file)
        : m_file(std::move(file))
    {
        const auto text = m_file.empty() ? Result<std::string>() : readFile(m_file);
        std::istringstream lines(text ? *text : std::string());
        std::string name;
        std::string content;
        while (lines >> name >> content) {
            if (name.size() == kHashDigits && content.size() == kHashDigits) {
                m_order.push_back(name);
                m_contents.emplace(name, content);
            }
        }
    }

    [[nodiscard]] const std::string* find(const std::string& name) const
    {
        const auto found = m_contents.find(name);
        return found == m_contents.end() ? nullptr : &found->second;
    }

    /// Keeps these, and the others after them. What cannot be kept is hashed again next time.
    void save(const std::vector<std::pair<std::string, std::string>>& used)
    {
        std::string text;
        std::size_t count = 0;
        for (const auto& [name, content] : used) {
            text += fmt::format("{} {}\n", name, content);
            m_contents.erase(name);
            ++count;
        }
        for (const auto& name : m_order) {
            const auto found = m_contents.find(name);
            if (found != m_contents.end() && count < kMostEntries) {
                text += fmt::format("{} {}\n", name, found->second);
                ++count;
            }
        }
        static_cast<void>(makeFolders(m_file.parent_path()));
        static_cast<void>(writeFileAtomically(m_file, text));
    }

private:
    std::filesystem::path m_file;
    std::vector<std::string> m_order;
    std::unordered_map<std::string, std::string> m_contents; ///< by name
};

Result<FileContent> contentOf(const std::filesystem::path& file, const Memo& memo)
{
    FileContent content;
    content.stamp = FileStamp::of(file);
    if (content.stamp) {
        if (const auto* known = memo.find(nameOf(file, *content.stamp))) {
            content.hash = *known;
            return content;
        }
    }
    ContentHash hash;
    std::error_code unknown;
    content.readable = std::filesystem::is_regular_file(file, unknown); // a pipe would never end
    if (auto added = content.readable ? hash.addFile(file) : Result<>(); !added) {
        Error& error = added.error();
        if (error.code != ErrorCode::NotFound && error.code != ErrorCode::NoPermission) {
            error.remedy = say("Try again; if it stays so, take the file out of the corpus");
            return tl::unexpected(std::move(error));
        }
        content.readable = false;
    }
    content.hash = content.readable ? hash.text() : ContentHash().text();
    return content;
}

/// The contents of all recordings, those that the memo knows and the others.
Result<std::vector<FileContent>> foundContents(
    const Corpus& corpus, const Memo& memo, std::size_t threads, Monitor& monitor)
{
    std::vector<FileContent> contents(corpus.recordings.size());
    Tally tally(monitor, "recognising recordings", contents.size());
    std::mutex mutex;
    std::optional<Error> failure;
    runtime::parallelFor(contents.size(), threads, [&](std::size_t index) {
        {
            const std::scoped_lock lock(mutex);
            if (failure) {
                return;
            }
        }
        if (tally.cancelled()) {
            return;
        }
        auto content = contentOf(corpus.recordings[index].file, memo);
        if (content) {
            contents[index] = std::move(*content);
        } else {
            const std::scoped_lock lock(mutex);
            failure = std::move(content).error();
        }
        tally.done();
    });
    if (failure) {
        return tl::unexpected(std::move(*failure));
    }
    if (tally.cancelled()) {
        return fail(ErrorCode::Cancelled, say("recognising recordings was cancelled"));
    }
    return contents;
}

} // namespace

std::optional<FileStamp> FileStamp::of(const std::filesystem::path& file)
{
    struct stat facts = {};
    if (::stat(file.c_str(), &facts) != 0) {
        return std::nullopt;
    }
    return FileStamp{facts.st_dev, facts.st_ino, static_cast<std::uint64_t>(facts.st_size),
        nanoseconds(facts.st_mtim), nanoseconds(facts.st_ctim)};
}

Result<std::vector<FileContent>> contentsOf(
    const Corpus& corpus, const std::filesystem::path& memo, std::size_t threads, Monitor& monitor)
{
    const std::int64_t begun = now();
    Memo known(memo);
    TIMBREL_TRY(auto contents, foundContents(corpus, known, threads, monitor));
    std::vector<std::pair<std::string, std::string>> used;
    bool isNews = false;
    for (std::size_t index = 0; index < contents.size() && !memo.empty(); ++index) {
        const auto& stamp = contents[index].stamp;
        if (stamp && contents[index].readable && stamp->changed + kYoung < begun) {
            used.emplace_back(nameOf(corpus.recordings[index].file, *stamp), contents[index].hash);
            isNews = isNews || known.find(used.back().first) == nullptr;
        }
    }
    if (isNews) {
        known.save(used);
    }
    return contents;
}

std::string fingerprint(const Corpus& corpus, std::span<const FileContent> contents)
{
    assert(contents.size() == corpus.recordings.size());
    ContentHash hash;
    for (std::size_t index = 0; index < contents.size(); ++index) {
        const Recording& recording = corpus.recordings[index];
        hash.add(fmt::format("{}\n{}\n{}\n{}\n", recording.id, corpus.classes[recording.classIndex],
            recording.split == Split::HeldOut ? "held out" : "training", contents[index].hash));
    }
    return hash.text();
}

} // namespace timbrel::corpus
