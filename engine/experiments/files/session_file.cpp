// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/session_file.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "engine/base/files.h"
#include "engine/experiments/files/toml_reading.h"
#include "engine/experiments/files/toml_writing.h"

namespace timbrel::experiments {
namespace {

using snapshots::DockState;
using snapshots::Session;
using snapshots::ViewState;
using snapshots::ViewValue;

constexpr std::string_view kFormat = "timbrel-session";
constexpr std::size_t kLargestFile = 1 << 20; // bytes
constexpr std::int64_t kLargestSide = 100'000; // pixels of a dock
constexpr std::size_t kMostSpares = 1000; // files put aside

/// Takes named values out of a table; remembers the first that is of the wrong kind.
class Taker final {
public:
    Taker(const toml::table& table, const std::string& where)
        : m_table(table)
        , m_where(where)
    {
    }

    template <typename Value> void take(std::string_view name, Value& into, const Sentence& kind)
    {
        if (const auto* node = m_table.get(name)) {
            if (const auto value = node->value_exact<Value>()) {
                into = *value;
            } else {
                refuse(*node, name, kind);
            }
        }
    }
    void take(std::string_view name, std::vector<std::string>& into)
    {
        if (const auto* node = m_table.get(name)) {
            const auto value = valueOf(*node);
            const auto* names = value ? std::get_if<params::TextList>(&*value) : nullptr;
            if (names != nullptr) {
                into = *names;
            } else {
                refuse(*node, name, say("a list of texts"));
            }
        }
    }
    /// Two whole numbers from 0 on.
    std::optional<std::pair<std::int64_t, std::int64_t>> takePair(std::string_view name)
    {
        const auto* node = m_table.get(name);
        if (node == nullptr) {
            return std::nullopt;
        }
        const auto* array = node->as_array();
        if (array != nullptr && array->size() == 2) {
            const auto first = (*array)[0].value_exact<std::int64_t>();
            const auto second = (*array)[1].value_exact<std::int64_t>();
            if (first && second && *first >= 0 && *second >= 0) {
                return std::pair(*first, *second);
            }
        }
        refuse(*node, name, say("a list of two whole numbers, such as [1, 0]"));
        return std::nullopt;
    }
    const toml::table* table(std::string_view name)
    {
        const auto* node = m_table.get(name);
        if (node != nullptr && !node->is_table()) {
            refuse(*node, name, say("a table"));
        }
        return node != nullptr ? node->as_table() : nullptr;
    }
    void refuse(const toml::node& node, std::string_view name, const Sentence& kind)
    {
        if (!m_problem) {
            m_problem = Error{ErrorCode::InvalidArgument, say("\"{}\" must be {}", name, kind),
                place(m_where, node.source()), say("Correct the line, or delete it"), nullptr};
        }
    }
    [[nodiscard]] Result<> outcome() const
    {
        return m_problem ? Result<>(tl::unexpected(*m_problem)) : Result<>();
    }

private:
    const toml::table& m_table;
    const std::string& m_where;
    std::optional<Error> m_problem;
};

Result<> readShown(const toml::table& table, const std::string& where, Session& session)
{
    Taker taker(table, where);
    taker.take("run", session.shown.run, say("a text"));
    taker.take("clip", session.shown.clip, say("a text"));
    taker.take("lane", session.shown.lane, say("a whole number"));
    taker.take("track", session.track, say("a text"));
    if (std::int64_t step = -1; table.contains("step")) {
        taker.take("step", step, say("a whole number"));
        session.shown.step = step;
    }
    session.shown.cell = taker.takePair("cell");
    return taker.outcome();
}

Result<> readWindow(const toml::table& table, const std::string& where, Session& session)
{
    Taker taker(table, where);
    taker.take("theme", session.theme, say("a text"));
    taker.take("language", session.language, say("a text"));
    taker.take("explained", session.explained, say("true or false"));
    taker.take("arrangement", session.arrangement, say("a text"));
    return taker.outcome();
}

Result<> readDocks(const toml::node& node, const std::string& where, Session& session)
{
    const auto* docks = node.as_array();
    for (std::size_t i = 0; docks != nullptr && i < docks->size(); ++i) {
        const auto* table = docks->get(i)->as_table();
        if (table == nullptr) {
            docks = nullptr;
            break;
        }
        DockState dock;
        Taker taker(*table, where);
        taker.take("id", dock.id, say("a text"));
        taker.take("place", dock.place, say("a text"));
        taker.take("shown", dock.shown, say("true or false"));
        taker.take("front", dock.front, say("true or false"));
        const auto size = taker.takePair("size").value_or(std::pair<std::int64_t, std::int64_t>());
        dock.width = static_cast<int>(std::min(size.first, kLargestSide));
        dock.height = static_cast<int>(std::min(size.second, kLargestSide));
        TIMBREL_CHECK(taker.outcome());
        session.docks.push_back(std::move(dock));
    }
    if (docks == nullptr) {
        return fail(ErrorCode::InvalidArgument, say("docks are written as tables of their own"),
            place(where, node.source()), say("Write [[dock]] above each"));
    }
    return {};
}

/// What a view may have turned to: nothing for tables, dates and lists of mixed things.
std::optional<ViewValue> viewValueOf(const toml::node& node)
{
    if (const auto* array = node.as_array();
        array != nullptr && !array->empty() && (*array)[0].is_number()) {
        std::vector<double> numbers;
        for (const auto& item : *array) {
            numbers.push_back(item.value<double>().value_or(std::nan("")));
        }
        const bool finite =
            std::ranges::all_of(numbers, [](double number) { return std::isfinite(number); });
        return finite ? std::optional<ViewValue>(std::move(numbers)) : std::nullopt;
    }
    auto value = valueOf(node);
    const auto* number = value ? std::get_if<double>(&*value) : nullptr;
    if (!value || (number != nullptr && !std::isfinite(*number))) {
        return std::nullopt;
    }
    return std::visit([](auto& kept) { return ViewValue(std::move(kept)); }, *value);
}

Result<> readViews(const toml::table& views, const std::string& where, Session& session)
{
    Taker taker(views, where);
    for (const auto& [id, node] : views) {
        const auto* table = taker.table(id.str());
        if (table == nullptr) {
            continue;
        }
        auto& state = session.views[std::string(id.str())];
        for (const auto& [name, value] : *table) {
            if (auto read = viewValueOf(value)) {
                state.emplace(name.str(), std::move(*read));
            } else {
                taker.refuse(value, name.str(), say("one value, or a list of numbers or of texts"));
            }
        }
    }
    return taker.outcome();
}

/// Two levels of plain names, as experiments have them; toml++ cannot write every other name.
bool isPlain(const toml::table& table, int levels = 2)
{
    return std::ranges::all_of(table, [levels](const auto& item) {
        const auto* inner = item.second.as_table();
        const auto* array = item.second.as_array();
        const bool flat =
            array == nullptr || array->empty() || array->is_homogeneous(toml::node_type::string);
        return isBare(item.first.str()) && flat
            && (inner == nullptr || (levels > 1 && isPlain(*inner, levels - 1)));
    });
}

} // namespace

Result<Session> sessionFromToml(std::string_view source, const std::string& where)
{
    TIMBREL_TRY(const auto root, parseToml(source, where));
    if (root["format"].value_or(std::string_view()) != kFormat) {
        return fail(ErrorCode::InvalidArgument, say("this is not a session of Timbrel"), where,
            say("Choose a file that File > Save session as… has made"));
    }
    Session session;
    Taker taker(root, where);
    taker.take("saved_at", session.savedAt, say("a text"));
    taker.take("ended", session.ended, say("true or false"));
    taker.take("training", session.training, say("a text"));
    taker.take("recent", session.recent);
    if (const auto* shown = taker.table("shown")) {
        TIMBREL_CHECK(readShown(*shown, where, session));
    }
    if (const auto* window = taker.table("window")) {
        TIMBREL_CHECK(readWindow(*window, where, session));
    }
    if (const auto* views = taker.table("view")) {
        TIMBREL_CHECK(readViews(*views, where, session));
    }
    if (const auto* docks = root.get("dock")) {
        TIMBREL_CHECK(readDocks(*docks, where, session));
    }
    if (const auto* experiment = taker.table("experiment")) {
        if (isPlain(*experiment)) {
            session.experiment = tableText(*experiment);
        } else {
            taker.refuse(*experiment, "experiment", say("an experiment"));
        }
    }
    TIMBREL_CHECK(taker.outcome());
    return session;
}

Result<Session> loadSession(const std::filesystem::path& path)
{
    TIMBREL_TRY(const auto source, readFile(path, kLargestFile));
    return sessionFromToml(source, path.string());
}

bool saysItIsSession(std::string_view source)
{
    const auto root = parseToml(source, {});
    return root && (*root)["format"].value_or(std::string_view()) == kFormat;
}

std::filesystem::path putAside(const std::filesystem::path& path)
{
    std::error_code failure;
    for (std::size_t number = 1; number <= kMostSpares; ++number) {
        auto aside = path;
        aside.replace_filename(fmt::format("{}-damaged-{}.toml", path.stem().string(), number));
        if (std::filesystem::exists(aside, failure)) {
            continue;
        }
        std::filesystem::rename(path, aside, failure);
        return failure ? std::filesystem::path() : aside;
    }
    return {};
}

} // namespace timbrel::experiments
