// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/importers/nsynth_notes.h"

#include <cerrno>
#include <cstddef>
#include <fstream>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace timbrel::corpus {
namespace {

using nlohmann::json;

/// Follows the parser through {"note": {"field": value, …}, …}; deeper values do not matter.
class NoteReader final : public nlohmann::json_sax<json> {
public:
    explicit NoteReader(const std::function<bool(const NsynthNote&)>& visit)
        : m_visit(visit)
    {
    }

    [[nodiscard]] bool ended() const { return m_ended; } ///< by the visitor
    [[nodiscard]] const std::string& trouble() const { return m_trouble; }

    bool null() override { return scalar(); }
    bool boolean(bool /*value*/) override { return scalar(); }
    bool number_integer(number_integer_t /*value*/) override { return scalar(); }
    bool number_unsigned(number_unsigned_t /*value*/) override { return scalar(); }
    bool number_float(number_float_t /*value*/, const string_t& /*text*/) override
    {
        return scalar();
    }
    bool binary(binary_t& /*value*/) override { return scalar(); }
    bool string(string_t& value) override
    {
        if (m_depth == kInNote && m_field != nullptr) {
            *m_field = std::move(value);
        }
        return scalar();
    }
    bool start_object(std::size_t /*elements*/) override
    {
        ++m_depth;
        return true;
    }
    bool start_array(std::size_t /*elements*/) override
    {
        ++m_depth;
        return m_depth > kInNote || strange();
    }
    bool key(string_t& name) override
    {
        if (m_depth == kInFile) {
            m_note = {};
            m_note.name = std::move(name);
        } else if (m_depth == kInNote) {
            m_field = name == "instrument_family_str" ? &m_note.family
                : name == "instrument_source_str"     ? &m_note.source
                : name == "instrument_str"            ? &m_note.instrument
                                                      : nullptr;
        }
        return true;
    }
    bool end_object() override
    {
        m_ended = m_depth == kInNote && !m_visit(m_note);
        --m_depth;
        return !m_ended;
    }
    bool end_array() override
    {
        --m_depth;
        return true;
    }
    bool parse_error(std::size_t /*position*/, const std::string& /*token*/,
        const nlohmann::detail::exception& exception) override
    {
        m_trouble = exception.what();
        return false;
    }

private:
    static constexpr std::size_t kInFile = 1; // objects that one is in
    static constexpr std::size_t kInNote = 2;

    bool scalar() { return m_depth >= kInNote || strange(); }
    bool strange()
    {
        m_trouble = "it is no object of notes";
        return false;
    }

    const std::function<bool(const NsynthNote&)>& m_visit;
    NsynthNote m_note;
    std::string* m_field = nullptr; ///< of m_note, that the next value belongs to
    std::size_t m_depth = 0;
    bool m_ended = false;
    std::string m_trouble;
};

} // namespace

Result<> visitNsynthNotes(
    const std::filesystem::path& path, const std::function<bool(const NsynthNote&)>& visit)
{
    errno = 0;
    std::ifstream stream(path, std::ios::binary);
    if (!stream) {
        return tl::unexpected(systemError(errno, say("read"), path.string()));
    }
    NoteReader reader(visit);
    if (json::sax_parse(stream, &reader) || reader.ended()) {
        return {};
    }
    return fail(ErrorCode::Unreadable,
        say("the description of the notes is damaged: {}", reader.trouble()), path.string(),
        say("Fetch the file of NSynth again"));
}

} // namespace timbrel::corpus
