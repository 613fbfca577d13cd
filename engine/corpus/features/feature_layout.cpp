// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/features/feature_layout.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cerrno>
#include <cstring>
#include <type_traits>
#include <utility>

#include <unistd.h>
#include <xxhash.h>

#include "engine/base/packed_sentence.h"

namespace timbrel::corpus {
namespace {

constexpr std::array<char, 8> kMagic{'T', 'i', 'm', 'b', 'F', 'e', 'a', '1'};
constexpr std::uint64_t kRecordMagic = 0x1f8b5a3c52656331; // also tells the order of bytes
constexpr std::size_t kAlignment = 64; // bytes; records begin at multiples, as cache lines do
constexpr std::size_t kKeyDigits = 32;

struct FileHead {
    std::array<char, 8> magic;
    std::uint64_t recordings;
    std::uint64_t rows;
    std::array<char, kKeyDigits> key;
    std::uint64_t hash; // of all before
};
static_assert(sizeof(FileHead) == kAlignment && std::is_trivially_copyable_v<FileHead>);

struct RecordHead {
    std::uint64_t magic = kRecordMagic;
    std::uint32_t recording = 0;
    std::uint32_t rows = 0;
    std::uint32_t frames = 0;
    std::uint32_t stretches = 0;
    std::uint32_t whatBytes = 0;
    std::uint32_t remedyBytes = 0;
    std::uint32_t hasFacts = 0;
    std::uint32_t hasRefusal = 0;
    RecordingFacts facts{};
    std::uint64_t bodyHash = 0;
    std::uint64_t hash = 0; // of all before

    [[nodiscard]] std::uint64_t featureBytes() const
    {
        return std::uint64_t{rows} * frames * sizeof(float);
    }
    [[nodiscard]] std::uint64_t bodyBytes() const
    {
        return featureBytes() + std::uint64_t{stretches} * sizeof(Stretch) + whatBytes
            + remedyBytes;
    }
};
static_assert(std::is_trivially_copyable_v<RecordHead>);

/// Of a head without its last member, the hash itself.
template <typename Head> std::uint64_t hashOf(const Head& head)
{
    return XXH3_64bits(&head, offsetof(Head, hash));
}

std::uint64_t padded(std::uint64_t bytes)
{
    return (bytes + kAlignment - 1) / kAlignment * kAlignment;
}

constexpr std::size_t kHeadBytes = (sizeof(RecordHead) + kAlignment - 1) / kAlignment * kAlignment;

/// Fills `head` from the file; false where the file ends before that.
template <typename Head> bool readHead(const Descriptor& file, std::uint64_t offset, Head& head)
{
    return ::pread(file.get(), &head, sizeof head, static_cast<off_t>(offset))
        == static_cast<ssize_t>(sizeof head);
}

tl::unexpected<Error> damaged(const std::string& name)
{
    return fail(ErrorCode::Unreadable, say("stored features are damaged"), name,
        say("Delete the file; it is made again"));
}

/// Frame after frame; a few columns at a time, so that every line of memory is touched once.
void appendFrames(const Matrix& features, std::string& bytes)
{
    constexpr std::size_t kColumns = 16;
    std::vector<float> frames(features.values.size());
    for (std::size_t first = 0; first < features.columns; first += kColumns) {
        const std::size_t end = std::min(first + kColumns, features.columns);
        for (std::size_t row = 0; row < features.rows; ++row) {
            for (std::size_t frame = first; frame < end; ++frame) {
                frames[frame * features.rows + row] = features.at(row, frame);
            }
        }
    }
    bytes.append(reinterpret_cast<const char*>(frames.data()), frames.size() * sizeof(float));
}

} // namespace

std::string encodedHead(const FeatureFileIdentity& identity)
{
    assert(identity.key.size() == kKeyDigits);
    FileHead head{kMagic, identity.recordings, identity.rows, {}, 0};
    std::ranges::copy(identity.key, head.key.begin());
    head.hash = hashOf(head);
    return {reinterpret_cast<const char*>(&head), sizeof head};
}

std::string encodedRecord(std::size_t recording, const FeatureRecord& record)
{
    RecordHead head;
    std::memset(static_cast<void*>(&head), 0, sizeof head); // the bytes between members, too
    head.magic = kRecordMagic;
    head.recording = static_cast<std::uint32_t>(recording);
    head.rows = static_cast<std::uint32_t>(record.features.rows);
    head.frames = static_cast<std::uint32_t>(record.features.columns);
    head.stretches = static_cast<std::uint32_t>(record.stretches.size());
    head.hasFacts = record.facts.has_value();
    head.hasRefusal = record.refusal.has_value();
    if (record.facts) {
        head.facts = *record.facts;
    }
    const Refusal refusal = record.refusal.value_or(Refusal{});
    const std::string what = packed(refusal.what);
    const std::string remedy = packed(refusal.remedy);
    head.whatBytes = static_cast<std::uint32_t>(what.size());
    head.remedyBytes = static_cast<std::uint32_t>(remedy.size());

    std::string bytes;
    bytes.reserve(padded(kHeadBytes + head.bodyBytes()));
    bytes.resize(kHeadBytes);
    appendFrames(record.features, bytes);
    bytes.append(reinterpret_cast<const char*>(record.stretches.data()),
        record.stretches.size() * sizeof(Stretch));
    bytes += what + remedy;
    head.bodyHash = XXH3_64bits(bytes.data() + kHeadBytes, bytes.size() - kHeadBytes);
    head.hash = hashOf(head);
    std::memcpy(bytes.data(), &head, sizeof head);
    bytes.resize(padded(bytes.size()));
    return bytes;
}

Result<ScannedFeatures> scanFeatures(
    const Descriptor& file, const FeatureFileIdentity& identity, const std::string& name)
{
    const off_t size = ::lseek(file.get(), 0, SEEK_END);
    FileHead head{};
    const std::string wanted = encodedHead(identity);
    if (size < 0 || !readHead(file, 0, head)
        || std::memcmp(&head, wanted.data(), sizeof head) != 0) {
        return damaged(name);
    }
    ScannedFeatures scanned;
    scanned.records.resize(identity.recordings);
    scanned.end = sizeof head;
    RecordHead record;
    while (readHead(file, scanned.end, record)) {
        if (record.magic != kRecordMagic || record.hash != hashOf(record)
            || record.recording >= identity.recordings
            || (record.frames > 0 && record.rows != identity.rows)) {
            break;
        }
        const std::uint64_t bytes = padded(kHeadBytes + record.bodyBytes());
        if (bytes > static_cast<std::uint64_t>(size) - scanned.end) {
            break;
        }
        scanned.records[record.recording] =
            PlacedRecord{scanned.end, bytes, scanned.end + kHeadBytes, record.frames};
        scanned.end += bytes;
    }
    return scanned;
}

Result<FeatureRecord> decodedRecord(std::string_view bytes, const std::string& name)
{
    RecordHead head;
    if (bytes.size() < kHeadBytes) {
        return damaged(name);
    }
    std::memcpy(static_cast<void*>(&head), bytes.data(), sizeof head);
    auto body = bytes.substr(kHeadBytes);
    if (head.bodyBytes() > body.size()
        || XXH3_64bits(body.data(), head.bodyBytes()) != head.bodyHash) {
        return damaged(name);
    }
    FeatureRecord record;
    if (head.hasFacts != 0) {
        record.facts = head.facts;
    }
    record.features = fromFrames(body.substr(0, head.featureBytes()), head.rows, head.frames);
    body.remove_prefix(head.featureBytes());
    record.stretches.resize(head.stretches);
    if (!record.stretches.empty()) {
        std::memcpy(
            record.stretches.data(), body.data(), record.stretches.size() * sizeof(Stretch));
        body.remove_prefix(record.stretches.size() * sizeof(Stretch));
    }
    if (head.hasRefusal != 0) {
        record.refusal = Refusal{unpacked(body.substr(0, head.whatBytes)),
            unpacked(body.substr(head.whatBytes, head.remedyBytes))};
    }
    return record;
}

Matrix fromFrames(std::string_view bytes, std::size_t rows, std::size_t frames)
{
    assert(bytes.size() == rows * frames * sizeof(float));
    constexpr std::size_t kColumns = 16;
    Matrix features(rows, frames);
    for (std::size_t first = 0; first < frames; first += kColumns) {
        const std::size_t end = std::min(first + kColumns, frames);
        for (std::size_t row = 0; row < rows; ++row) {
            for (std::size_t frame = first; frame < end; ++frame) {
                std::memcpy(&features.at(row, frame),
                    bytes.data() + (frame * rows + row) * sizeof(float), sizeof(float));
            }
        }
    }
    return features;
}

} // namespace timbrel::corpus
