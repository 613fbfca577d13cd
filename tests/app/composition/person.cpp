// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/composition/person.h"

#include <algorithm>

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QTimer>

#include <fcntl.h>
#include <unistd.h>

#include "app/composition/program.h"
#include "tests/engine/experiments/tiny.h"
#include "widgets/base/message_strip.h"

namespace timbrel::tests {
namespace {

using std::filesystem::path;

constexpr int kBeat = 20; // milliseconds between two looks at the window

class Person final : public QObject {
public:
    Person(app::Program& program, const path& corpus, const std::string& diary)
        : m_program(program)
        , m_corpus(corpus)
        , m_diary(::open(diary.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600))
    {
        connect(&parts().training, &app::TrainingBridge::pointsArrived, this,
            [this](const auto& points) { seePoints(points); });
        connect(&parts().library, &app::RunLibrary::listed, this,
            [this](const auto& runs) { seeRuns(*runs); });
        connect(&parts().kept, &app::KeptSounds::changed, this, [this](const auto& sounds) {
            m_sounds = sounds;
            if (!sounds->empty() && sounds->front().note == "star " + std::to_string(m_star)) {
                write("star " + std::to_string(m_star));
                m_starIsKept = true;
            }
        });
        connect(&m_beat, &QTimer::timeout, this, &Person::look);
        m_beat.start(kBeat);
        parts().kept.load();
    }

private:
    [[nodiscard]] app::Parts& parts() const { return m_program.workbench().parts(); }

    /// Handed to the system at once: a kill does not take it back.
    void write(const std::string& line) const
    {
        const auto whole = line + "\n";
        [[maybe_unused]] const auto written = ::write(m_diary, whole.data(), whole.size());
    }

    void look()
    {
        const auto notice = parts().window.notice();
        if (!notice.isEmpty() && notice != m_notice) {
            m_notice = notice;
            write("notice " + notice.toStdString());
        }
        if (!parts().training.isTraining()) {
            beginOrResume();
            return;
        }
        const auto* run = parts().run.live();
        if (run == nullptr || run->folder.empty() || run->series.empty()) {
            return;
        }
        if (std::exchange(m_run, run->folder.string()) != run->folder.string()) {
            write("run " + m_run);
        }
        writeNote();
        writeStar();
    }

    /// The window says what there is to do: welcome, or what was interrupted.
    void beginOrResume()
    {
        if (m_notice.isEmpty() || m_asked) {
            return;
        }
        m_asked = true;
        const auto strips = parts().window.findChildren<widgets::MessageStrip*>();
        const auto strip = std::ranges::find(strips, m_notice, &widgets::MessageStrip::text);
        auto* button = (*strip)->findChild<QPushButton*>();
        if (button != nullptr && button->text() == QStringLiteral("Resume")) {
            button->click();
            return;
        }
        auto experiment = experiments::tinyExperiment(m_corpus);
        experiments::set(experiment, "training.steps", "1000000");
        experiments::set(experiment, "training.checkpoint_every", std::to_string(kCheckpointEvery));
        m_program.workbench().running().train(experiment);
    }

    void writeNote()
    {
        if (m_noteIsKept) {
            m_noteIsKept = false;
            ++m_note;
            const auto number = QString::number(m_note);
            Q_EMIT parts().panels.runs->remarked(
                QString::fromStdString(path(m_run).filename().string()),
                QStringLiteral("note ") + number, {QStringLiteral("tag ") + number});
        }
    }

    void writeStar()
    {
        if (m_sounds && m_sounds->empty() && !m_kept) {
            const auto& view = parts().clip.view();
            if (view && !view->lanes.empty() && view->lanes.front().sound) {
                m_kept = true;
                Q_EMIT parts().panels.player->keepRequested(0);
            }
        } else if (m_sounds && !m_sounds->empty() && m_starIsKept) {
            m_starIsKept = false;
            const auto before = m_sounds->front().note;
            const auto last =
                before.empty() ? 0 : std::atoi(before.substr(before.find(' ') + 1).c_str());
            m_star = std::max(m_star, last) + 1;
            Q_EMIT parts().panels.listening->described(QString::fromStdString(m_sounds->front().id),
                m_star % 6, QStringLiteral("star ") + QString::number(m_star));
        }
    }

    void seeRuns(const snapshots::RunList& runs)
    {
        for (const auto& run : runs) {
            const auto& note = run.remarks.note;
            const int number =
                note.empty() ? 0 : std::atoi(note.substr(note.find(' ') + 1).c_str());
            if (path(run.folder) == m_run && number == m_note && m_note > 0) {
                write("note " + std::to_string(number));
                m_noteIsKept = true;
            }
            if (m_run.empty()) {
                m_note = std::max(m_note, number); // of the programs before
            }
        }
    }

    void seePoints(const std::vector<snapshots::SeriesPoint>& points)
    {
        if (points.empty()) {
            return;
        }
        std::int64_t step = -1;
        for (const auto& point : points) {
            if (std::exchange(step, point.step) != point.step) {
                write("point " + std::to_string(point.step) + " " + std::to_string(point.seconds));
            }
        }
        if (!std::exchange(m_ready, true)) {
            write("ready");
        }
    }

    app::Program& m_program;
    path m_corpus;
    int m_diary;
    QTimer m_beat;
    QString m_notice;
    std::string m_run;
    std::shared_ptr<const snapshots::KeptSounds> m_sounds;
    int m_note = 0;
    int m_star = 0;
    bool m_asked = false; ///< for a new run, or to resume one
    bool m_kept = false;
    bool m_noteIsKept = true;
    bool m_starIsKept = true;
    bool m_ready = false;
};

} // namespace

int runPerson(int argc, char** argv, const std::string& place, const std::string& corpus,
    const std::string& diary)
{
    QApplication application(argc, argv);
    widgets::Theme theme(application);
    QSettings settings(QString::fromStdString(place + "/timbrel.ini"), QSettings::IniFormat);
    settings.setValue(QStringLiteral("window/language"), QStringLiteral("en"));
    app::Program program(
        theme, settings, {}, {.solos = path(place) / "solos", .runs = path(place) / "runs"});
    const Person person(program, corpus, diary);
    program.show();
    return QApplication::exec();
}

} // namespace timbrel::tests
