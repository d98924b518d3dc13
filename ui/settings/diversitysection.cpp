// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/diversitysection.h"

#include "core/store/diversitypermission.h"
#include "core/store/storageerror.h"
#include "ui/help/guidance.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/emptywords.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pairsplitter.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kMostForms = 100'000;
constexpr int kYearsBack = 3; ///< Forms of an older year come back no more.

constexpr std::array kQuestions{
    DiversityQuestion::EthnicOrigin,     DiversityQuestion::Gender,
    DiversityQuestion::Disability,       DiversityQuestion::Age,
    DiversityQuestion::ReligionOrBelief, DiversityQuestion::SexualOrientation};

} // namespace

DiversitySection::DiversitySection(PageHost &host, QWidget *parent)
    : SettingsSection(host, parent)
{
    construct();
    explainFields(this);
    connect(m_set, &QPushButton::clicked, this, &DiversitySection::setOffered);
    connect(m_year, &QComboBox::currentIndexChanged, this, [this] {
        showOffered();
        Q_EMIT changed();
    });
    connect(m_offered, &QSpinBox::valueChanged, this, [this] {
        if (!m_isShowing)
            Q_EMIT changed();
    });
    connect(m_services, &QLineEdit::textChanged, this, &DiversitySection::changed);
    for (const Question &one : m_questions) {
        connect(one.answer, &QLineEdit::textChanged, this, &DiversitySection::changed);
        connect(one.group, &QLineEdit::textChanged, this, &DiversitySection::changed);
    }
}

void DiversitySection::construct()
{
    const Metrics metrics(this);
    m_about = new TextLabel(TextLabel::Kind::Plain, QString(), this);
    m_about->setObjectName(u"diversityLabel"_s);
    m_about->setWordWrap(true);
    m_about->setContentsMargins(metrics.margin(), 0, metrics.margin(), 0);
    auto *side = new QWidget(this);
    m_model = new CellTableModel({tr("Year"), tr("Sent out"), tr("Came back"), tr("Response rate")},
                                 this);
    m_list = new RecordTable(side);
    m_list->setObjectName(u"diversityTableView"_s);
    m_list->setAccessibleName(tr("Diversity forms by year"));
    m_list->setModel(m_model);
    m_list->setMostCharacters({10, 10, 10, 0});
    new EmptyWords(*m_list, tr("No forms yet. Say on the right how many were sent out, and enter "
                               "those that came back."));
    m_list->setMinimumWidth(metrics.times(26)); // Four short columns.
    auto *left = new QVBoxLayout(side);
    left->setContentsMargins(metrics.margin(), metrics.gap(), metrics.gap(), metrics.gap());
    left->addWidget(m_list, 1);
    auto *splitter = new PairSplitter(this);
    splitter->addWidget(side);
    splitter->addWidget(constructForm());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_about);
    layout->addWidget(splitter, 1);
}

QWidget *DiversitySection::constructForm()
{
    const Metrics metrics(this);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    m_form = new FactForm(content);
    m_year = new ChoiceBox(m_form);
    m_offered = new QSpinBox(m_form);
    m_offered->setRange(0, kMostForms);
    m_set = new QPushButton(tr("Set"), m_form);
    m_set->setObjectName(u"setOfferedButton"_s);
    m_set->setAccessibleName(tr("Set how many forms were sent out"));
    m_services = new QLineEdit(m_form);
    m_form->addField(u"year"_s, tr("&Year"), m_year);
    m_form->addField(u"offered"_s, tr("Forms &sent out"), m_offered,
                     tr("In the whole year, so that the response rate is right."));
    m_form->addBeside(u"offered"_s, m_set);
    m_form->addHeading(tr("A form that came back"));
    m_form->addField(u"services"_s, tr("&Group of services"), m_services,
                     tr("A wide one, such as \"Children\", or empty: it must lead to nobody."));
    m_form->setWide(u"services"_s);
    int number = 0;
    for (const DiversityQuestion question : kQuestions) {
        auto *answer = new QLineEdit(m_form);
        auto *group = new QLineEdit(m_form);
        const QString key = QString(toStored(question));
        ++number;
        m_form->addField(
            key, tr("&%1  %2", "a number, a question").arg(number).arg(labelOf(question)), answer,
            number == 1 ? tr("In their own words; empty where they did not answer.") : QString());
        m_form->addField(key + u"_group"_s, tr("Reported under"), group);
        group->setAccessibleName(tr("%1, reported under", "a question").arg(labelOf(question)));
        group->setPlaceholderText(tr("as they said it"));
        for (const QString &field : {key, key + u"_group"_s})
            m_form->setWide(field);
        m_questions.push_back({question, answer, group});
    }
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    layout->addWidget(m_form);
    layout->addStretch();
    area->setWidget(content);
    return area;
}

QString DiversitySection::help() const
{
    return tr(
        "Complainants are asked to define their ethnic origin, gender, any disability and age "
        "themselves, and need not answer. What came back is typed in here and kept apart: a "
        "form has a number by chance and the year, and nothing that leads to a case or a "
        "name. The audit trail says that a form came in, and not what it says. Reports tell "
        "how many came back. Ctrl+S takes a form in.");
}

QWidget *DiversitySection::first() const
{
    return m_list;
}

FinancialYear DiversitySection::year() const
{
    const int today = FinancialYear::of(session().today()).startYear;
    return {int(m_year->value().value_or(today))};
}

void DiversitySection::fillYears()
{
    const FinancialYear now = FinancialYear::of(session().today());
    const auto chosen = m_year->value();
    const QSignalBlocker blocker(m_year);
    m_year->clear();
    for (int back = 0; back < kYearsBack; ++back) {
        const FinancialYear one{now.startYear - back};
        m_year->addChoice(one.label(), one.startYear);
    }
    if (chosen)
        m_year->setValue(chosen);
}

void DiversitySection::refresh()
{
    const bool wasTyped = isOfferedTyped();
    fillYears();
    m_stored.clear();
    const auto read = diversity::returns(session().database());
    std::vector<CellTableModel::Row> rows;
    for (const DiversityReturn &one : read.value_or(std::vector<DiversityReturn>())) {
        const auto percent = one.percent();
        rows.push_back({{one.year.label(), one.year.startYear},
                        {QLocale().toString(one.offered), one.offered},
                        {QLocale().toString(one.returned), one.returned},
                        {percent ? tr("%1%", "percent").arg(*percent) : tr("none were sent out"),
                         percent.value_or(-1)}});
        m_stored[one.year] = one.offered;
    }
    m_model->setRows(std::move(rows));
    if (!wasTyped)
        showOffered();
    showRight();
}

void DiversitySection::showRight()
{
    const auto may = guarded([this] {
        return diversitypermission::has(session().database(), session().store().who().person,
                                        session().today());
    });
    const bool canEnter = may.value_or(false) && !session().isReadOnly();
    const QString why = canEnter ? QString()
                        : session().isReadOnly()
                            ? session().readOnlyReason()
                            : tr("Answers are typed in by those who have the permission for "
                                 "it: Settings, People and roles.");
    m_about->setText(canEnter ? tr("Answers are voluntary, in people's own words, and kept apart "
                                   "from every case. Only how many came back is told.")
                              : why);
    std::vector<QWidget *> fields{m_year, m_offered, m_set, m_services};
    for (const Question &one : m_questions) {
        fields.push_back(one.answer);
        fields.push_back(one.group);
    }
    for (QWidget *field : fields) {
        field->setEnabled(canEnter);
        field->setToolTip(why);
    }
}

void DiversitySection::showOffered()
{
    const auto stored = m_stored.find(year());
    m_isShowing = true;
    m_offered->setValue(stored == m_stored.end() ? 0 : stored->second);
    m_isShowing = false;
}

bool DiversitySection::isOfferedTyped() const
{
    const auto stored = m_stored.find(year());
    return m_offered->value() != (stored == m_stored.end() ? 0 : stored->second);
}

bool DiversitySection::setOffered()
{
    const auto set =
        diversity::setOffered(session().database(), session().store().signature(), year(),
                              m_offered->value(), tr("Diversity forms sent out"));
    if (set) // The pages read anew before tell() returns.
        m_stored[year()] = m_offered->value();
    return tell(
        set,
        tr("%n form(s) were sent out in %1.", nullptr, m_offered->value()).arg(year().label()));
}

std::vector<DiversityAnswer> DiversitySection::typed() const
{
    std::vector<DiversityAnswer> answers;
    for (const Question &one : m_questions)
        answers.push_back(
            {one.question, one.answer->text().trimmed(), one.group->text().trimmed()});
    return answers;
}

bool DiversitySection::isFormTyped() const
{
    return !m_services->text().isEmpty() ||
           std::any_of(m_questions.begin(), m_questions.end(), [](const Question &one) {
               return !one.answer->text().isEmpty() || !one.group->text().isEmpty();
           });
}

QString DiversitySection::modified() const
{
    if (isFormTyped())
        return tr("a diversity form");
    return isOfferedTyped() ? tr("Diversity forms sent out") : QString();
}

bool DiversitySection::save()
{
    if (isOfferedTyped() && (!setOffered() || !isFormTyped()))
        return !isOfferedTyped();
    const auto taken =
        diversity::takeForm(session().database(), session().store().signature(), year(),
                            m_services->text(), typed(), tr("Diversity form taken in"));
    if (!taken)
        return tell(taken, {});
    clearForm();
    return tell(taken, tr("The form is taken in."));
}

/// What was typed of a form leads to nobody and is not kept as a draft either.
void DiversitySection::discard()
{
    showOffered();
    clearForm();
}

void DiversitySection::clearForm()
{
    m_services->clear();
    for (const Question &one : m_questions) {
        one.answer->clear();
        one.group->clear();
    }
    Q_EMIT changed();
}

} // namespace redress
