// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/errands.h"

#include <utility>

#include "app/bridge/heartbeat.h"
#include "widgets/base/text.h"

namespace timbrel::app {

/// One errand on the worker's thread, and the monitor of its work.
class Errands::Job final : public runtime::Job {
public:
    Job(Errands& errands, std::string title, Work work, std::shared_ptr<const Errand> errand)
        : m_errands(errands)
        , m_title(std::move(title))
        , m_work(std::move(work))
        , m_errand(std::move(errand))
    {
    }

    [[nodiscard]] std::string title() const override { return m_title; }

    [[nodiscard]] runtime::Outcome run(runtime::Control& control) override
    {
        JobMonitor monitor(*this, control);
        if (!monitor.cancelled()) {
            m_answer = m_work(monitor);
        }
        return {};
    }

    void finished(const runtime::Outcome& outcome) override
    {
        if (outcome.error) {
            m_answer = [&errands = m_errands, text = outcome.error->text()] {
                Q_EMIT errands.failed(widgets::toQString(text));
            };
        }
        if (m_answer) {
            m_errands.m_answers.append([errand = m_errand, answer = std::move(m_answer)] {
                if (!errand->dropped()) {
                    answer();
                }
            });
        }
    }

private:
    class JobMonitor final : public Monitor {
    public:
        JobMonitor(Job& job, const runtime::Control& control)
            : m_job(job)
            , m_control(control)
        {
        }
        [[nodiscard]] bool cancelled() const override
        {
            return m_job.m_errand->dropped() || m_control.stopRequested();
        }
        void progress(double fraction, std::string_view activity) override
        {
            m_job.m_errands.m_progress.put({m_job.m_errand, fraction, std::string(activity)});
        }

    private:
        Job& m_job;
        const runtime::Control& m_control;
    };

    Errands& m_errands; ///< waits for its worker before it ends
    std::string m_title;
    Work m_work;
    std::shared_ptr<const Errand> m_errand;
    Answer m_answer;
};

Errands::Errands(runtime::Standing standing, QObject* parent)
    : QObject(parent)
    , m_worker(standing)
{
    m_timer.setInterval(kHeartbeat);
    connect(&m_timer, &QTimer::timeout, this, &Errands::deliver);
}

std::shared_ptr<Errand> Errands::ask(std::string title, Work work)
{
    auto errand = std::make_shared<Errand>();
    m_worker.post(std::make_unique<Job>(*this, std::move(title), std::move(work), errand));
    ++m_asked;
    m_timer.start();
    return errand;
}

void Errands::deliver()
{
    // Seen first: what is answered before the worker falls idle is in the box by now.
    const bool busy = m_worker.busy();
    const auto asked = m_asked;
    if (const auto progress = m_progress.take(); progress && !progress->errand->dropped()) {
        Q_EMIT progressed(progress->fraction, QString::fromStdString(progress->activity));
    }
    for (const auto& answer : m_answers.drain()) {
        answer();
    }
    // Whoever heard an answer may have asked anew, and that may be done by now.
    if (!busy && asked == m_asked) {
        m_timer.stop();
    }
}

} // namespace timbrel::app
