// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/model_views.h"

#include <functional>
#include <utility>

#include "engine/experiments/studies/model_description.h"
#include "widgets/base/text.h"

namespace timbrel::app {

ModelViews::ModelViews(std::shared_ptr<const params::Schema> schema, QObject* parent)
    : QObject(parent)
    , m_schema(std::move(schema))
{
    connect(&m_errands, &Errands::failed, this, &ModelViews::failed);
}

void ModelViews::request(
    const params::Experiment& experiment, const experiments::TrialCorpus& corpus)
{
    ask([experiment, corpus] { return experiments::describeModel(experiment, corpus); });
}

void ModelViews::requestRun(const std::filesystem::path& folder)
{
    ask([folder, schema = m_schema] { return experiments::describeRunModel(folder, schema); });
}

void ModelViews::drop()
{
    if (m_request) {
        m_request->drop();
        m_request.reset();
    }
}

void ModelViews::ask(std::function<Result<snapshots::ModelView>()> describe)
{
    drop();
    m_request = m_errands.ask(
        "describing a model", [this, describe = std::move(describe)](Monitor&) -> Errands::Answer {
            const auto described = describe();
            return [this, described] {
                if (described) {
                    Q_EMIT arrived(std::make_shared<const snapshots::ModelView>(*described));
                } else {
                    Q_EMIT failed(widgets::toQString(described.error().text()));
                }
            };
        });
}

} // namespace timbrel::app
