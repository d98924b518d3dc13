// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ProceduresSection that changes a procedure: a new version, what was typed, applying.
#include "ui/settings/proceduressection.h"

#include "core/conduct/conductrepository.h"
#include "core/statistics/labels.h"
#include "ui/casefile/faultwords.h"
#include "ui/settings/stageruleform.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/recordtable.h"

#include <QCheckBox>
#include <QLineEdit>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString versionWords(const ProcedureVersion &version)
{
    return ProceduresSection::tr("%1, version %2", "a procedure")
        .arg(labelOf(version.procedure), version.version);
}

} // namespace

/// A rehearsed change is not saved on the way: it is applied with a reason, or given up.
bool ProceduresSection::mayLeave()
{
    if (!isVersionModified())
        return true;
    const auto answer = host().dialogs().ask(
        this, {tr("Not applied"),
               tr("What you changed of %1 is not applied.").arg(labelOf(m_shown.procedure)),
               tr("&Discard"), QString(), true});
    return answer == FileDialogs::Answer::Yes;
}

void ProceduresSection::begin()
{
    if (!m_before || !mayLeave())
        return;
    const ProcedureVersion copy = procedurerepository::copyOf(m_before->version);
    m_isNew = true;
    m_shownStage = 0;
    m_isShowing = true;
    m_table->setCurrentRow(-1);
    m_isShowing = false;
    show(copy);
    m_name->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

ProcedureChange ProceduresSection::typed() const
{
    ProcedureChange change;
    if (!m_isNew && m_before)
        change.before = m_before->version;
    change.after = m_shown;
    change.after.version = m_name->text().trimmed();
    change.after.appliesFrom = m_from->date();
    change.after.source = m_source->text().trimmed();
    if (m_shownStage >= 0 && m_shownStage < int(change.after.stages.size()))
        change.after.stages[size_t(m_shownStage)] = m_rule->rule();
    return change;
}

void ProceduresSection::adoptTyped()
{
    if (m_isShowing)
        return;
    m_form->clearFaults();
    m_rehearsal->setVisible(isVersionModified());
    const ProcedureChange change = typed();
    m_rehearsal->setWanted([change](Database &database, QDate today, const Progress &progress) {
        return redress::rehearse(database, change, today, progress);
    });
    Q_EMIT changed();
}

QString ProceduresSection::modified() const
{
    if (m_isNew)
        return tr("a new version of the procedure");
    if (isVersionModified())
        return versionWords(m_before->version);
    if (m_agreement->isChecked() != m_needsAgreement)
        return tr("what extending stage 2 needs");
    return areWaysModified() ? tr("how complaints are handled") : QString();
}

bool ProceduresSection::isVersionModified() const
{
    if (m_isNew || !m_before)
        return m_isNew;
    return typed().after != m_before->version || !m_from->isGood();
}

/// Says what is wrong beside each field. \return whether all is good.
bool ProceduresSection::checkTyped()
{
    m_form->clearFaults();
    m_rule->clearFaults();
    const ProcedureChange change = typed();
    m_shown = change.after;
    QWidget *first = nullptr;
    const auto sayBeneath = [&](const QString &key, const QString &words) {
        m_form->setFault(key, words);
        if (!first)
            first = m_form->field(key);
    };
    if (!m_from->isGood())
        sayBeneath(u"versionFrom"_s, noDayWords(m_from->text()));
    for (const ProcedureFault &fault : procedurerepository::faultsIn(m_versions, change)) {
        if (fault.field == ProcedureFault::Field::AppliesFrom && m_from->isGood())
            sayBeneath(u"versionFrom"_s, fault.message);
        else if (fault.field == ProcedureFault::Field::Stages)
            sayBeneath(u"versionStage"_s, fault.message);
        else if (fault.stage == 0 && fault.field != ProcedureFault::Field::AppliesFrom)
            sayBeneath(u"versionName"_s, fault.message);
        if (fault.stage == 0 || first)
            continue;
        // Its stage comes in sight.
        for (size_t i = 0; i < m_shown.stages.size(); ++i) {
            if (m_shown.stages[i].number == fault.stage && int(i) != m_shownStage)
                m_stage->setCurrentIndex(int(i));
        }
        first = m_rule->showFault(fault.field, fault.message);
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return !first;
}

bool ProceduresSection::save()
{
    if (!isModified() || session().isReadOnly())
        return false;
    if (m_agreement->isChecked() != m_needsAgreement && !saveAgreement())
        return false;
    if (areWaysModified() && !saveWays())
        return false;
    return !isVersionModified() || saveVersion();
}

ConductWays ProceduresSection::waysTicked() const
{
    ConductWays ways;
    for (const Way &way : m_ways)
        ways.*way.fact = way.box->isChecked();
    return ways;
}

void ProceduresSection::tick(const ConductWays &ways)
{
    m_isShowing = true;
    for (const Way &way : m_ways)
        way.box->setChecked(ways.*way.fact);
    m_isShowing = false;
}

bool ProceduresSection::saveWays()
{
    const ConductWays ways = waysTicked();
    const auto saved =
        ConductRepository(session().database())
            .setWays(session().store().signature(), ways, tr("How complaints are handled"));
    if (saved)
        m_storedWays = ways;
    return tell(saved, tr("How complaints are handled is saved."));
}

bool ProceduresSection::saveAgreement()
{
    const bool needs = m_agreement->isChecked();
    const auto saved =
        ConductRepository(session().database())
            .setStageTwoNeedsAgreement(session().store().signature(), needs,
                                       needs ? tr("Extending stage 2 needs agreement")
                                             : tr("Extending stage 2 needs notice alone"));
    if (saved)
        m_needsAgreement = needs;
    return tell(saved, tr("What extending stage 2 needs is saved."));
}

bool ProceduresSection::saveVersion()
{
    if (!checkTyped())
        return false;
    m_rehearsal->show();
    if (!m_rehearsal->isRehearsed()) {
        if (!m_rehearsal->isRunning())
            m_rehearsal->rehearse();
        m_rehearsal->setFault(tr("Look first at what would move; then say why, and apply it."));
        return false;
    }
    if (m_rehearsal->reason().isEmpty()) {
        m_rehearsal->setFault(tr("Say why the procedure is changed: due dates follow from it."));
        m_rehearsal->goToReason();
        return false;
    }
    const ProcedureChange change = typed();
    const QString what = m_isNew ? tr("Procedure: %1 added").arg(versionWords(change.after))
                                 : tr("Procedure: %1 changed").arg(versionWords(*change.before));
    const auto applied = procedurerepository::apply(
        session().database(), session().store().signature(), change, what, m_rehearsal->reason());
    if (!applied) {
        m_rehearsal->setFault(applied.error().message);
        return false;
    }
    m_isNew = false;
    m_before = VersionOnFile{change.after, 0, 0};
    show(change.after);
    tell(
        Result<void>(),
        tr("%1 is kept; %n due date(s) moved.", nullptr, *applied).arg(versionWords(change.after)));
    m_table->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
    return true;
}

void ProceduresSection::discard()
{
    m_isNew = false;
    m_agreement->setChecked(m_needsAgreement);
    tick(m_storedWays);
    if (m_before)
        show(m_before->version);
    fill();
    m_table->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void ProceduresSection::remove()
{
    if (!m_before || m_isNew || !mayLeave())
        return;
    const ProcedureVersion version = m_before->version;
    const auto removed =
        procedurerepository::remove(session().database(), session().store().signature(), version,
                                    tr("Procedure: %1 removed").arg(versionWords(version)));
    if (removed)
        discard();
    tell(removed, tr("%1 is removed.").arg(versionWords(version)));
}

} // namespace redress
