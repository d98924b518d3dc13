// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/remediesdesk.h"

#include "ui/casefile/casesections.h"
#include "ui/casefile/costdialog.h"
#include "ui/casefile/stageremedydialog.h"
#include "ui/ombudsman/remedydialog.h"
#include "ui/people/removaldialog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/messagebar.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Section = CaseSections::Section;

} // namespace

RemediesDesk::RemediesDesk(PageHost &host, CaseSections &sections, QWidget &page)
    : QObject(&page)
    , m_host(host)
    , m_sections(sections)
    , m_page(page)
{
    connectAll();
}

template <typename SomeId>
void RemediesDesk::askToRemove(const QString &subject, SomeId id, const QString &what)
{
    auto *dialog = new RemovalDialog(
        m_host, m_dossier.record, subject,
        [this, id, what](const QString &reason) {
            Session &session = m_host.session();
            const auto &ofCase = m_dossier.record.id;
            if constexpr (std::is_same_v<SomeId, CostId>)
                return costs::remove(session.database(), session.store().signature(), ofCase, id,
                                     reason, what);
            else if constexpr (std::is_same_v<SomeId, RemedyId>)
                return remedies::remove(session.database(), session.store().signature(), ofCase, id,
                                        reason, what);
            else
                return recommendations::remove(session.database(), session.store().signature(),
                                               ofCase, id, reason, what);
        },
        &m_page);
    connect(dialog, &RemovalDialog::recorded, this, [this, what] { Q_EMIT recorded(what); });
    dialog->open();
}

void RemediesDesk::connectAll()
{
    connect(&m_sections, &CaseSections::costWanted, this, &RemediesDesk::editCost);
    connect(&m_sections, &CaseSections::stageRemedyWanted, this, &RemediesDesk::editRemedy);
    connect(&m_sections, &CaseSections::recommendationWanted, this,
            &RemediesDesk::editRecommendation);
    connect(&m_sections, &CaseSections::costRemovalWanted, this,
            [this](CostId id) { askToRemove(tr("cost"), id, tr("Cost taken away")); });
    connect(&m_sections, &CaseSections::stageRemedyRemovalWanted, this,
            [this](RemedyId id) { askToRemove(tr("remedy"), id, tr("Remedy taken away")); });
    connect(&m_sections, &CaseSections::recommendationRemovalWanted, this,
            [this](RecommendationId id) {
                askToRemove(tr("recommendation"), id, tr("Recommendation taken away"));
            });
}

void RemediesDesk::show(const CaseDossier &dossier)
{
    const Session &session = m_host.session();
    m_dossier = dossier;
    const auto read = readCaseRedress(m_host.session().database(), dossier);
    if (!read)
        say(read.error());
    m_redress = read.value_or(CaseRedress());
    m_sections.setRedress(dossier, m_redress, session.reference(), session.today());
}

bool RemediesDesk::openForm(const QString &form, qint64 id)
{
    const bool isCost = form == u"cost"_s;
    if ((!isCost && form != u"stage_remedy"_s && form != u"recommendation"_s) ||
        m_dossier.stages.empty())
        return false;
    m_sections.setCurrent(isCost ? Section::Costs : Section::Remedies);
    if (isCost)
        editCost(id > 0 ? std::optional(CostId(id)) : std::nullopt);
    else if (form == u"stage_remedy"_s)
        editRemedy(id > 0 ? std::optional(RemedyId(id)) : std::nullopt);
    else
        editRecommendation(id > 0 ? std::optional(RecommendationId(id)) : std::nullopt);
    return true;
}

void RemediesDesk::editCost(std::optional<CostId> id)
{
    CostFacts facts;
    facts.stage = newestStage();
    if (id) {
        const auto read = costs::cost(m_host.session().database(), *id);
        if (!read)
            return say(read.error());
        facts = *read;
    }
    auto *dialog = new CostDialog(m_host, m_dossier, facts, &m_page);
    connect(dialog, &CostDialog::recorded, this, &RemediesDesk::recorded);
    dialog->open();
}

void RemediesDesk::editRemedy(std::optional<RemedyId> id)
{
    StageRemedy facts;
    facts.stage = newestStage();
    if (id) {
        const auto read = remedies::remedy(m_host.session().database(), *id);
        if (!read)
            return say(read.error());
        facts = *read;
    }
    auto *dialog = new StageRemedyDialog(m_host, m_dossier, facts, &m_page);
    connect(dialog, &StageRemedyDialog::recorded, this, &RemediesDesk::recorded);
    dialog->open();
}

void RemediesDesk::editRecommendation(std::optional<RecommendationId> id)
{
    RemedyFacts facts;
    facts.stage = newestStage();
    facts.source = recommendations::usualSource(m_dossier.stages.back().stage.number);
    facts.category = RemedyCategory::Apology;
    if (id) {
        const auto read = ombudsman::remedy(m_host.session().database(), *id);
        if (!read)
            return say(read.error());
        facts = *read;
    }
    auto *dialog = new RemedyDialog(m_host, m_dossier, facts, &m_page);
    connect(dialog, &RemedyDialog::recorded, this, &RemediesDesk::recorded);
    dialog->open();
}

StageId RemediesDesk::newestStage() const
{
    return m_dossier.stages.back().stage.id;
}

void RemediesDesk::say(const Error &error)
{
    m_host.messages().show(MessageBar::Kind::Error, error.message);
}

} // namespace redress
