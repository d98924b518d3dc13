// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/registersection.h"

#include "core/base/dates.h"
#include "ui/casefile/casetables.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pairsplitter.h"
#include "ui/widgets/recordtable.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array kRoles{
    PractitionerRole::InvestigatingOfficer, PractitionerRole::IndependentPerson,
    PractitionerRole::AdjudicatingOfficer,  PractitionerRole::PanelChair,
    PractitionerRole::PanelMember,          PractitionerRole::Advocate,
};

/// "12.5", with nothing behind the point where it is a whole number.
QString daysInWords(const std::optional<RegisterLine::Taken> &taken)
{
    return taken ? QLocale().toString(std::round(taken->days * 10) / 10, 'g', 6) : QString();
}

TableCell daysCell(const std::optional<RegisterLine::Taken> &taken)
{
    return {daysInWords(taken), taken ? QVariant(taken->days) : QVariant(-1.0)};
}

} // namespace

RegisterSection::RegisterSection(PageHost &host, QWidget *parent)
    : SettingsSection(host, parent)
{
    construct();
    connectAll();
}

void RegisterSection::construct()
{
    const Metrics metrics(this);
    m_model =
        new CellTableModel({tr("Name"), tr("Role"), tr("Day rate"), tr("Available"), tr("In hand"),
                            tr("Days to appoint"), tr("Days to report"), tr("Last day")},
                           this);
    auto *side = new QWidget(this);
    m_list = new RecordTable(side);
    m_list->setObjectName(u"registerTableView"_s);
    m_list->setAccessibleName(tr("Register of investigators, independent persons and panels"));
    m_list->setModel(m_model);
    m_list->setEmptyText(
        tr("Nobody is in the register yet. New person above the list adds the first."));
    m_list->setMostCharacters({26, 24, 10, 24, 8, 8, 8, 11});
    m_new = new QPushButton(tr("Ne&w person"), side);
    m_new->setObjectName(u"newPractitionerButton"_s);
    auto *left = new QVBoxLayout(side);
    left->setContentsMargins(metrics.margin(), metrics.gap(), metrics.gap(), metrics.gap());
    left->addWidget(m_new, 0, Qt::AlignLeft);
    left->addWidget(m_list, 1);
    auto *splitter = new PairSplitter(this);
    splitter->addWidget(side);
    splitter->addWidget(constructForm());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

QWidget *RegisterSection::constructForm()
{
    const Metrics metrics(this);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    m_form = new FactForm(content);
    m_name = new QLineEdit(m_form);
    m_role = new ChoiceBox(m_form);
    for (const PractitionerRole role : kRoles)
        m_role->addChoice(labelOf(role), qint64(role));
    m_external = new QCheckBox(tr("Fro&m outside the council"), m_form);
    m_rate = new QLineEdit(m_form);
    m_availability = new QLineEdit(m_form);
    m_contact = new QLineEdit(m_form);
    m_retiredOn = new DateEdit(session().today(), session().rules().calendar(), m_form);
    m_form->addField(u"name"_s, tr("&Name"), m_name);
    m_form->addField(u"role"_s, tr("Ro&le"), m_role,
                     tr("Independent persons are offered for panels, too."));
    m_form->addField(u"external"_s, {}, m_external,
                     tr("Neither a member nor an officer of the council."));
    m_form->addField(u"rate"_s, tr("Day rate &in pounds"), m_rate);
    m_form->addField(
        u"availability"_s, tr("Availa&ble"), m_availability,
        tr("Stands behind the name where somebody is appointed: \"not before June\"."));
    m_form->addField(u"contact"_s, tr("Cont&act"), m_contact);
    m_form->addField(u"retiredOn"_s, tr("Last &day"), m_retiredOn,
                     tr("Nobody is appointed after it; what they did stays as it is."));
    m_form->setRequired(u"name"_s);
    for (const QString &key : {u"name"_s, u"availability"_s, u"contact"_s})
        m_form->setWide(key);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    layout->addWidget(m_form);
    layout->addStretch();
    area->setWidget(content);
    return area;
}

void RegisterSection::connectAll()
{
    connect(m_list, &RecordTable::currentRowChanged, this, &RegisterSection::leaveTo);
    connect(m_list, &RecordTable::opened, this, [this] { m_name->setFocus(Qt::OtherFocusReason); });
    connect(m_new, &QPushButton::clicked, this, &RegisterSection::begin);
    const auto edited = [this] {
        if (m_isShowing)
            return;
        m_form->clearFaults();
        Q_EMIT changed();
    };
    for (const QLineEdit *field : {m_name, m_rate, m_availability, m_contact})
        connect(field, &QLineEdit::textChanged, this, edited);
    connect(m_role, &QComboBox::currentIndexChanged, this, edited);
    connect(m_external, &QCheckBox::toggled, this, edited);
    connect(m_retiredOn, &DateEdit::dateChanged, this, edited);
    connect(m_retiredOn, &QLineEdit::textEdited, this, edited); // What is no day is typed, too.
}

QString RegisterSection::help() const
{
    return tr("Whom the council appoints to stages 2 and 3: investigating officers, independent "
              "persons, adjudicating officers, panel members, and advocates. The list says what "
              "each has in hand, and the average of working days from the request to the "
              "appointment, and from the appointment to the report. Ctrl+S saves.");
}

QWidget *RegisterSection::first() const
{
    return m_list;
}

std::optional<Practitioner> RegisterSection::firstOfList() const
{
    return m_lines.empty() ? std::nullopt : std::optional(m_lines.front().who);
}

void RegisterSection::refresh()
{
    const bool wasModified = isModified();
    fillList();
    if (!wasModified) {
        std::optional<Practitioner> shown;
        for (const RegisterLine &line : m_lines) {
            if (m_before && line.who.id == m_before->id)
                shown = line.who;
        }
        show(shown ? shown : firstOfList());
    }
    showButtons();
}

void RegisterSection::fillList()
{
    const auto read =
        practitionerregister::lines(session().database(), session().rules().calendar());
    if (!read) {
        tell(read.error(), {});
        return;
    }
    m_lines = *read;
    std::vector<CellTableModel::Row> rows;
    int current = -1;
    for (const RegisterLine &line : m_lines) {
        const Practitioner &who = line.who;
        if (m_before && who.id == m_before->id)
            current = int(rows.size());
        const bool isQuiet = line.isRetired(session().today());
        rows.push_back({{who.name, {}, StatusShape::None, isQuiet},
                        {labelOf(who.role), {}, StatusShape::None, isQuiet},
                        {who.dayRate ? pounds(*who.dayRate) : QString(),
                         who.dayRate ? who.dayRate->pence : qint64(-1)},
                        {who.availability},
                        {QLocale().toString(line.open), line.open},
                        daysCell(line.toAppoint),
                        daysCell(line.toReport),
                        {who.retiredOn ? slashedDate(*who.retiredOn) : QString(),
                         who.retiredOn.value_or(QDate())}});
    }
    m_isShowing = true;
    m_model->setRows(std::move(rows));
    if (!m_isNew)
        m_list->setCurrentRow(current < 0 && !m_lines.empty() ? 0 : current);
    m_isShowing = false;
}

void RegisterSection::show(const std::optional<Practitioner> &who)
{
    m_isShowing = true;
    m_isNew = false;
    m_before = who;
    m_form->clearFaults();
    const Practitioner shown = who.value_or(Practitioner());
    m_name->setText(shown.name);
    m_role->setValue(qint64(shown.role));
    m_external->setChecked(shown.isExternal);
    m_rate->setText(shown.dayRate ? shown.dayRate->toPlain() : QString());
    m_availability->setText(shown.availability);
    m_contact->setText(shown.contact);
    m_retiredOn->setDate(shown.retiredOn);
    m_isShowing = false;
    showButtons();
}

void RegisterSection::showButtons()
{
    lockIfReadOnly(m_new);
    const bool canEdit = !session().isReadOnly() && (m_before || m_isNew);
    for (QLineEdit *field : {m_name, m_rate, m_availability, m_contact})
        field->setReadOnly(!canEdit);
    m_retiredOn->setReadOnly(!canEdit);
    m_role->setEnabled(canEdit);
    m_external->setEnabled(canEdit);
}

void RegisterSection::leaveTo(int row)
{
    if (m_isShowing || row < 0 || size_t(row) >= m_lines.size())
        return;
    const Practitioner wanted = m_lines[size_t(row)].who;
    if (mayLeave()) {
        show(wanted);
        Q_EMIT changed();
    }
    markShown();
}

/// Asks what shall become of what was typed. \return whether nothing of it is left unsaved by
/// mistake.
bool RegisterSection::mayLeave()
{
    if (!isModified())
        return true;
    const auto answer =
        host().dialogs().ask(this, {tr("Not saved"), tr("What you typed of a person is not saved."),
                                    tr("&Save"), tr("&Discard")});
    return answer == FileDialogs::Answer::No || (answer == FileDialogs::Answer::Yes && save());
}

/// The list marks whom the form shows, once it has done with the choice that was made in it.
void RegisterSection::markShown()
{
    const auto mark = [this] {
        int row = -1;
        for (size_t i = 0; m_before && i < m_lines.size(); ++i) {
            if (m_lines[i].who.id == m_before->id)
                row = int(i);
        }
        m_isShowing = true;
        m_list->setCurrentRow(row);
        m_isShowing = false;
    };
    QMetaObject::invokeMethod(this, mark, Qt::QueuedConnection);
}

void RegisterSection::begin()
{
    if (!mayLeave())
        return;
    show(std::nullopt);
    markShown();
    m_isNew = true;
    showButtons();
    m_name->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

Practitioner RegisterSection::typed() const
{
    Practitioner who = m_before.value_or(Practitioner());
    who.name = m_name->text().trimmed();
    who.role = PractitionerRole(m_role->value().value_or(0));
    who.isExternal = m_external->isChecked();
    const QString rate = m_rate->text().trimmed();
    who.dayRate = rate.isEmpty() ? std::nullopt : Money::fromTyped(rate);
    who.availability = m_availability->text().trimmed();
    who.contact = m_contact->text().trimmed();
    who.retiredOn = m_retiredOn->date();
    return who;
}

QString RegisterSection::modified() const
{
    if (m_isNew)
        return tr("somebody new in the register");
    // What is no amount or no day is typed all the same.
    const bool isHalf =
        (!m_rate->text().trimmed().isEmpty() && !Money::fromTyped(m_rate->text().trimmed())) ||
        (!m_retiredOn->text().trimmed().isEmpty() && !m_retiredOn->date());
    return m_before && (isHalf || typed() != *m_before) ? tr("a person of the register")
                                                        : QString();
}

/// Says what is wrong beside each field. \return whether all is good.
bool RegisterSection::checkTyped()
{
    m_form->clearFaults();
    if (m_name->text().trimmed().isEmpty())
        m_form->setFault(u"name"_s, tr("Give the name."));
    const QString rate = m_rate->text().trimmed();
    if (!rate.isEmpty() && !Money::fromTyped(rate))
        m_form->setFault(u"rate"_s,
                         tr("\"%1\" is not an amount. Write it as 350 or 350.50.").arg(rate));
    const QString lastDay = m_retiredOn->text().trimmed();
    if (!lastDay.isEmpty() && !m_retiredOn->date())
        m_form->setFault(u"retiredOn"_s,
                         tr("\"%1\" is not a day. Write it as 1/4/2024.").arg(lastDay));
    const auto faults = m_form->faultsWithLabels();
    if (!faults.empty())
        faults.front().field->setFocus(Qt::OtherFocusReason);
    return faults.empty();
}

bool RegisterSection::save()
{
    if (!isModified() || session().isReadOnly() || !checkTyped())
        return false;
    Practitioner who = typed();
    const Signature signature = session().store().signature();
    if (m_isNew) {
        const auto added = practitionerregister::add(session().database(), signature, who,
                                                     tr("Added to the register: %1").arg(who.name));
        if (!added)
            return tell(added.error(), {});
        who.id = *added;
    } else {
        const auto saved = practitionerregister::change(
            session().database(), signature, who, tr("Changed in the register: %1").arg(who.name));
        if (!saved)
            return tell(saved, {});
        ++who.version;
    }
    // The pages read anew before tell() returns.
    m_before = who;
    m_isNew = false;
    return tell({}, tr("%1 is saved in the register.").arg(who.name));
}

void RegisterSection::discard()
{
    show(m_before ? m_before : firstOfList());
    markShown();
    Q_EMIT changed();
}

} // namespace redress
