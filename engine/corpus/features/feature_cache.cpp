// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/features/feature_cache.h"

#include <cerrno>
#include <mutex>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine/base/file_lock.h"
#include "engine/base/files.h"
#include "engine/corpus/features/feature_key.h"
#include "engine/corpus/features/feature_pruning.h"
#include "engine/corpus/tally.h"
#include "engine/runtime/parallel.h"

namespace timbrel::corpus {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kMostInMemory = std::uint64_t{512} << 20; // bytes
constexpr std::uint64_t kLeastLeft = std::uint64_t{64} << 20; // bytes left free for everyone else
constexpr std::uint64_t kRecordBytes = 2048; // of a record besides its features

Result<Descriptor> opened(const fs::path& path, int flags)
{
    Descriptor file(::open(path.c_str(), flags | O_CLOEXEC, 0644));
    if (!file.valid()) {
        return tl::unexpected(systemError(errno, say("open"), path.string()));
    }
    return file;
}

/// Makes a rename outlast a loss of power.
void syncFolder(const fs::path& folder)
{
    if (const auto place = opened(folder, O_RDONLY | O_DIRECTORY)) {
        ::fsync(place->get());
    }
}

/// A recording that other programs write to has features of neither version.
Result<> requireUnchanged(const fs::path& file, const FileContent& content)
{
    if (FileStamp::of(file) == content.stamp) {
        return {};
    }
    return fail(ErrorCode::Unreadable, say("it is being changed"), file.string(),
        say("Try again when nothing writes to the corpus"));
}

/// What the system would not give now is no property of the content that its record is kept for.
/// Where it gave no content either, the record is of that.
Result<> requireOfContent(
    const fs::path& file, const FileContent& content, const FeatureRecord& record)
{
    if (!record.refusedBySystem || !content.readable) {
        return {};
    }
    return fail(ErrorCode::Unreadable, record.refusal->what, file.string(),
        say("Try again; if it stays so, take the file out of the corpus"));
}

} // namespace

FeatureCache::FeatureCache(
    const Corpus& corpus, const FeatureRequest& request, std::span<const FileContent> contents)
    : m_corpus(corpus)
    , m_request(request)
    , m_contents(contents)
    , m_identity{featureKey(contents, request.clips.loudness, *request.representation),
          corpus.recordings.size(), request.representation->shape().rows()}
{
}

fs::path FeatureCache::place(const char* suffix) const
{
    return m_request.cache / (m_identity.key + suffix);
}

std::uint64_t FeatureCache::expectedBytes() const
{
    const auto& representation = *m_request.representation;
    const double framesPerSecond = static_cast<double>(representation.sampleRate())
        / static_cast<double>(representation.hop());
    double frames = 0.0;
    for (const Recording& recording : m_corpus.recordings) {
        frames += recording.seconds * framesPerSecond;
    }
    return static_cast<std::uint64_t>(frames) * m_identity.rows * sizeof(float)
        + m_identity.recordings * kRecordBytes;
}

Result<FeatureFile> FeatureCache::open(Monitor& monitor)
{
    if (m_request.cache.empty()) {
        return buildInMemory(monitor);
    }
    if (auto kept = openKept()) {
        return kept;
    }
    if (auto made = makeFolders(m_request.cache); !made) {
        return buildElsewhere(std::move(made).error(), monitor);
    }
    auto built = buildInFolder(monitor);
    if (built || built.error().code == ErrorCode::Cancelled
        || built.error().code == ErrorCode::Unreadable) { // the recordings' fault, not the folder's
        return built;
    }
    if (built.error().code == ErrorCode::NoSpace) { // gives back what did not suffice
        ::unlink(place(kPartialSuffix).c_str());
    }
    return buildElsewhere(std::move(built).error(), monitor);
}

Result<FeatureFile> FeatureCache::repaired(Monitor& monitor)
{
    if (!m_request.cache.empty()) {
        ::rename(place(kFeatureSuffix).c_str(), place(kPartialSuffix).c_str());
    }
    return open(monitor);
}

Result<FeatureFile> FeatureCache::openKept() const
{
    const auto path = place(kFeatureSuffix);
    TIMBREL_TRY(auto file, opened(path, O_RDONLY));
    ::futimens(file.get(), nullptr); // used now: the last to be pruned
    return FeatureFile::open(std::move(file), m_identity, path.string());
}

Result<FeatureFile> FeatureCache::buildInFolder(Monitor& monitor) const
{
    TIMBREL_TRY(const auto lock,
        FileLock::wait(place(kLockSuffix), monitor,
            "waiting for another Timbrel that computes the same features"));
    if (auto kept = openKept()) { // made by somebody else meanwhile
        return kept;
    }
    const auto path = place(kFeatureSuffix);
    const auto partial = place(kPartialSuffix);
    ::rename(path.c_str(), partial.c_str()); // one that is there, but not whole
    TIMBREL_CHECK(checkRoom());
    TIMBREL_TRY(auto file, opened(partial, O_RDWR | O_CREAT));
    TIMBREL_TRY(const auto writer,
        FeatureFileWriter::takeUp(std::move(file), m_identity, partial.string()));
    TIMBREL_CHECK(compute(*writer, monitor));
    TIMBREL_TRY(auto features, writer->finish());
    if (::rename(partial.c_str(), path.c_str()) != 0) {
        return tl::unexpected(systemError(errno, say("save"), path.string()));
    }
    syncFolder(m_request.cache);
    pruneFeatures(m_request.cache, kMostCacheBytes, m_identity.key);
    return features;
}

Result<FeatureFile> FeatureCache::buildInMemory(Monitor& monitor) const
{
    const char* name = "features in memory";
    Descriptor file(::memfd_create(name, MFD_CLOEXEC));
    if (!file.valid()) {
        return tl::unexpected(systemError(errno, say("create"), name));
    }
    TIMBREL_TRY(const auto writer, FeatureFileWriter::takeUp(std::move(file), m_identity, name));
    TIMBREL_CHECK(compute(*writer, monitor));
    return writer->finish();
}

Result<FeatureFile> FeatureCache::buildElsewhere(Error reason, Monitor& monitor)
{
    if (expectedBytes() > kMostInMemory) {
        const auto needed =
            static_cast<double>(expectedBytes()) / static_cast<double>(std::size_t{1} << 30);
        reason.remedy = say("Make room for {:.1f} GiB there, or let XDG_CACHE_HOME name a "
                            "folder on a larger disk",
            needed);
        return tl::unexpected(std::move(reason));
    }
    m_problem = Problem{m_request.cache.string(),
        say("the features cannot be kept and are computed again next time: {}", reason.what),
        reason.remedy};
    return buildInMemory(monitor);
}

Result<> FeatureCache::checkRoom() const
{
    std::error_code unknown;
    const auto room = fs::space(m_request.cache, unknown);
    const auto begun = fs::file_size(place(kPartialSuffix), unknown);
    const std::uint64_t there = unknown ? 0 : begun;
    const std::uint64_t needed = expectedBytes() + kLeastLeft;
    if (room.available == static_cast<std::uintmax_t>(-1) || room.available + there >= needed) {
        return {};
    }
    return fail(ErrorCode::NoSpace, say("there is not enough room for the features"),
        m_request.cache.string(), say("Free some space on that disk"));
}

Result<> FeatureCache::compute(FeatureFileWriter& writer, Monitor& monitor) const
{
    const std::size_t count = m_identity.recordings;
    std::size_t missing = 0;
    for (std::size_t index = 0; index < count; ++index) {
        missing += writer.has(index) ? 0U : 1U;
    }
    Tally tally(monitor, "computing features", missing);
    std::mutex mutex;
    std::optional<Error> failure;
    runtime::parallelFor(count, m_request.threads, [&](std::size_t index) {
        if (writer.has(index) || tally.cancelled()) {
            return;
        }
        {
            const std::scoped_lock lock(mutex);
            if (failure) {
                return;
            }
        }
        const auto& file = m_corpus.recordings[index].file;
        const auto record =
            analyseRecording(file, m_request.clips.loudness, *m_request.representation);
        auto done = requireUnchanged(file, m_contents[index]);
        if (done) {
            done = requireOfContent(file, m_contents[index], record);
        }
        if (done) {
            done = writer.append(index, record);
        }
        tally.done();
        if (!done) {
            const std::scoped_lock lock(mutex);
            failure = std::move(done).error();
        }
    });
    if (failure) {
        return tl::unexpected(std::move(*failure));
    }
    return tally.cancelled() ? fail(ErrorCode::Cancelled, say("computing features was cancelled"))
                             : Result<>();
}

} // namespace timbrel::corpus
