// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/errands.h"

#include <utility>

#include "app/bridge/heartbeat.h"

namespace timbrel::app {
namespace {

class ErrandMonitor final : public Monitor {
public:
    ErrandMonitor(const runtime::Control& control, const Errand& errand)
        : m_control(control)
        , m_errand(errand)
    {
    }
    [[nodiscard]] bool cancelled() const override
    {
        return m_errand.dropped() || m_control.stopRequested();
    }

private:
    const runtime::Control& m_control;
    const Errand& m_errand;
};

class ErrandJob final : public runtime::Job {
public:
    using Failed = std::function<void(const std::string& what)>;

    ErrandJob(std::string title, Errands::Work work, std::shared_ptr<const Errand> errand,
        runtime::Series<Errands::Answer>& answers, Failed failed)
        : m_title(std::move(title))
        , m_work(std::move(work))
        , m_errand(std::move(errand))
        , m_answers(answers)
        , m_failed(std::move(failed))
    {
    }

    [[nodiscard]] std::string title() const override { return m_title; }

    [[nodiscard]] runtime::Outcome run(runtime::Control& control) override
    {
        ErrandMonitor monitor(control, *m_errand);
        if (!monitor.cancelled()) {
            m_answer = m_work(monitor);
        }
        return {};
    }

    void finished(const runtime::Outcome& outcome) override
    {
        if (outcome.error) {
            m_answer = [failed = m_failed, text = outcome.error->text()] { failed(text); };
        }
        if (m_answer) {
            m_answers.append([errand = m_errand, answer = std::move(m_answer)] {
                if (!errand->dropped()) {
                    answer();
                }
            });
        }
    }

private:
    std::string m_title;
    Errands::Work m_work;
    std::shared_ptr<const Errand> m_errand;
    runtime::Series<Errands::Answer>& m_answers;
    Failed m_failed;
    Errands::Answer m_answer;
};

} // namespace

Errands::Errands(QObject* parent)
    : QObject(parent)
{
    m_timer.setInterval(kHeartbeat);
    connect(&m_timer, &QTimer::timeout, this, &Errands::deliver);
}

std::shared_ptr<Errand> Errands::ask(std::string title, Work work)
{
    auto errand = std::make_shared<Errand>();
    m_worker.post(std::make_unique<ErrandJob>(std::move(title), std::move(work), errand, m_answers,
        [this](const std::string& what) { Q_EMIT failed(QString::fromStdString(what)); }));
    m_timer.start();
    return errand;
}

void Errands::deliver()
{
    // Asked first: what is answered before the worker falls idle is in the box by now.
    const bool busy = m_worker.busy();
    for (const auto& answer : m_answers.drain()) {
        answer();
    }
    if (!busy && !m_worker.busy()) {
        m_timer.stop();
    }
}

} // namespace timbrel::app
