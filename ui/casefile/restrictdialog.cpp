// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/restrictdialog.h"

#include "core/store/members.h"
#include "core/store/restriction.h"
#include "ui/casefile/learningforms.h"
#include "ui/people/peoplecase.h"
#include "ui/shell/formdraft.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typedfields.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr double kLineWidth = 34; ///< Of a line of text, in heights of the font.
constexpr double kListHeight = 11;
const QString kPeople = u"people"_s;
const QString kReason = u"reason"_s;

} // namespace

RestrictDialog::RestrictDialog(PageHost &host, const AnyCaseId &id, const QString &reference,
                               std::optional<MemberId> lead, QWidget *parent)
    : FormDialog(tr("Who may open this case"), reference, tr("Record"), parent)
    , m_host(host)
    , m_id(id)
    , m_lead(lead)
    , m_form(new FactForm)
    , m_isRestricted(new QCheckBox(tr("&Restricted: only those who are ticked open it"), m_form))
    , m_people(new QListWidget(m_form))
    , m_reason(new QLineEdit(m_form))
{
    setObjectName(u"restrictDialog"_s);
    const Metrics metrics(this);
    m_people->setSpacing(metrics.gap() / 4); // The ticks of two lines do not touch.
    m_people->setMinimumHeight(metrics.times(kListHeight));
    m_reason->setMinimumWidth(metrics.times(kLineWidth));
    m_form->addField(u"restricted"_s, {}, m_isRestricted,
                     tr("Others see in lists that there is a case, its number, kind and stage, and "
                        "by when it is due. They find none of its words, and figures stay right. "
                        "Each look at it is noted."));
    m_form->addField(kPeople, tr("Who &opens it"), m_people, tr("Space ticks a name."));
    m_form->addField(kReason, tr("&Why"), m_reason, tr("Stands in the history of the case."));
    m_form->setRequired(kReason);
    fill();
    connect(m_isRestricted, &QCheckBox::toggled, m_people, &QWidget::setEnabled);
    connect(m_isRestricted, &QCheckBox::toggled, this, &RestrictDialog::warnOfClosedOut);
    connect(m_people, &QListWidget::itemChanged, this, &RestrictDialog::warnOfClosedOut);
    warnOfClosedOut();
    setForm(m_form);
    m_form->addKept(
        u"readers"_s, tr("Who &opens it").remove(u'&'),
        [this] {
            QStringList ids;
            for (const MemberId one : ticked())
                ids.append(QString::number(one.value()));
            return typedText(ids.join(u' '), ids.join(u' '));
        },
        [this](const QJsonObject &kept) { tick(textOf(kept).split(u' ', Qt::SkipEmptyParts)); });
    PeopleCase of;
    of.id = id;
    new FormDraft(host.session(), of.about(u"restriction"_s, QString(), windowTitle()), *m_form,
                  *this);
    m_people->setFocus();
}

/// Whoever leads the case, or restricts it, is seldom meant to be shut out of it.
void RestrictDialog::warnOfClosedOut()
{
    if (m_people->count() == 0)
        return;
    QStringList warnings;
    const std::vector<MemberId> readers = ticked();
    const auto isShutOut = [&](const std::optional<MemberId> &one) {
        return one && m_isRestricted->isChecked() && std::ranges::count(readers, *one) == 0;
    };
    const auto me = m_host.session().me();
    if (isShutOut(m_lead) && m_lead != me)
        warnings.append(tr("%1 leads the case and could not open it.", "a person")
                            .arg(m_host.session().reference().nameOf(m_lead)));
    if (isShutOut(me))
        warnings.append(tr("You could not open it yourself."));
    m_form->setWarning(kPeople, warnings.join(u' '));
}

void RestrictDialog::fill()
{
    Session &session = m_host.session();
    const auto stored = restriction::of(session.database(), m_id);
    const std::vector<MemberId> readers =
        stored && *stored ? (*stored)->readers : std::vector<MemberId>();
    const auto everybody = members::all(session.database());
    for (const TeamMember &one : everybody.value_or(std::vector<TeamMember>())) {
        const bool isNamed = std::find(readers.begin(), readers.end(), *one.id) != readers.end();
        if (one.leftOn && *one.leftOn < session.today() && !isNamed)
            continue;
        auto *line = new QListWidgetItem(
            tr("%1 (%2)", "a person, their role").arg(one.name, labelOf(one.role)), m_people);
        line->setData(Qt::UserRole, one.id->value());
        line->setFlags(line->flags() | Qt::ItemIsUserCheckable);
        const bool isMe = session.me() == one.id;
        line->setCheckState(isNamed || (readers.empty() && isMe) ? Qt::Checked : Qt::Unchecked);
    }
    m_people->setCurrentRow(0);
    m_isRestricted->setChecked(true);
    if (m_people->count() == 0)
        m_form->setWarning(kPeople, tr("The file lists nobody yet: add the people of the team "
                                       "under Settings, People and roles."));
}

std::vector<MemberId> RestrictDialog::ticked() const
{
    std::vector<MemberId> ids;
    for (int row = 0; row < m_people->count(); ++row) {
        const QListWidgetItem *line = m_people->item(row);
        if (line->checkState() == Qt::Checked)
            ids.emplace_back(line->data(Qt::UserRole).toLongLong());
    }
    return ids;
}

void RestrictDialog::tick(const QStringList &ids)
{
    for (int row = 0; row < m_people->count(); ++row) {
        QListWidgetItem *line = m_people->item(row);
        const bool isTicked = ids.contains(line->data(Qt::UserRole).toString());
        line->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
}

void RestrictDialog::record()
{
    m_form->clearFaults();
    const bool isRestricted = m_isRestricted->isChecked();
    if (isRestricted && ticked().empty())
        m_form->setFault(kPeople, tr("Tick at least one person who may open it."));
    if (m_reason->text().trimmed().isEmpty())
        m_form->setFault(kReason, tr("Say why: the reason stands in the history."));
    if (goToFirstFault(*m_form))
        return;
    Session &session = m_host.session();
    const Signature who = session.store().signature();
    const auto done = isRestricted
                          ? restriction::restrict(session.database(), who, m_id, ticked(),
                                                  m_reason->text(), tr("Case restricted"))
                          : restriction::lift(session.database(), who, m_id, m_reason->text(),
                                              tr("Case opened to everybody"));
    if (!done) {
        setFault(done.error().message);
        return;
    }
    session.setUndoStep({}); // Who may see a case is changed here, not taken back in passing.
    accept();
    Q_EMIT recorded(
        isRestricted ? tr("The case is restricted to %n person(s).", nullptr, int(ticked().size()))
                     : tr("The case is open to everybody who has the file."));
}

} // namespace redress
