// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/long_errand.h"

#include <utility>

namespace timbrel::app {

LongErrand::LongErrand(QObject* parent)
    : QObject(parent)
{
    connect(
        &m_errands, &Errands::progressed, this, [this](double fraction, const QString& activity) {
            Q_EMIT progressed(
                fraction, activity, m_timeLeft.after(fraction, activity.toStdString()));
        });
    connect(&m_errands, &Errands::failed, this, [this](const QString& what) {
        end();
        Q_EMIT failed(what);
    });
}

void LongErrand::begin(std::string title, Errands::Work work)
{
    stop();
    m_timeLeft = {};
    m_errand = m_errands.ask(
        std::move(title), [this, work = std::move(work)](Monitor& monitor) -> Errands::Answer {
            return [this, answer = work(monitor)] {
                end();
                answer();
            };
        });
    Q_EMIT began();
}

void LongErrand::stop()
{
    if (m_errand) {
        m_errand->drop();
        end();
    }
}

void LongErrand::end()
{
    m_errand.reset();
    Q_EMIT ended();
}

} // namespace timbrel::app
