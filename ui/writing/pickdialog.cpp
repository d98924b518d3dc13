// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/pickdialog.h"

#include "core/base/dates.h"
#include "core/report/kept/anonymitycheck.h"
#include "core/store/storageerror.h"
#include "ui/shell/session.h"
#include "ui/widgets/emptywords.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ReportPart::Kind;

constexpr int kFirstWords = 60; ///< Letters of a record in the list.

PickFrom sourceOf(Kind kind)
{
    return kind == Kind::Quotes        ? PickFrom::Compliments
           : kind == Kind::KeyActions  ? PickFrom::Actions
           : kind == Kind::CaseStudies ? PickFrom::Cases
                                       : PickFrom::Ombudsman;
}

QString titleFor(Kind kind)
{
    switch (kind) {
    case Kind::Quotes:
        return PickDialog::tr("Compliments to quote");
    case Kind::KeyActions:
        return PickDialog::tr("Key actions");
    case Kind::CaseStudies:
        return PickDialog::tr("Case studies");
    default:
        return PickDialog::tr("Upheld cases of the Ombudsman");
    }
}

QString firstWords(const QString &text)
{
    const QString plain = text.simplified();
    return plain.size() <= kFirstWords ? plain : plain.left(kFirstWords) + u'\u2026';
}

/// Whether a compliment may be quoted, in words.
QString consentOf(const PickCandidate &candidate)
{
    if (!candidate.consent)
        return PickDialog::tr("nobody was asked for consent");
    return candidate.isAnonymised ? PickDialog::tr("consent given, without names")
                                  : PickDialog::tr("consent given");
}

} // namespace

bool PickDialog::isOfPicks(Kind kind)
{
    return kind == Kind::Quotes || kind == Kind::KeyActions || kind == Kind::CaseStudies ||
           kind == Kind::OmbudsmanCases;
}

PickDialog::PickDialog(Session &session, const ReportPart &part, const ReportPeriod &period,
                       QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_kind(part.kind)
    , m_picks(part.picks)
{
    setObjectName(u"pickDialog"_s);
    setWindowTitle(titleFor(m_kind));
    construct();
    const auto found = guarded([&] {
        return pickCandidates(session.database(), sourceOf(m_kind), period.firstDay(),
                              period.lastDay());
    });
    if (found)
        m_candidates = *found;
    else
        m_findings->setText(found.error().message);
    for (const PickCandidate &candidate : m_candidates) {
        const QString line =
            tr("%1, %2: %3", "reference; day; first words")
                .arg(candidate.reference, slashedDate(candidate.on), firstWords(candidate.text));
        m_list->addItem(m_kind == Kind::Quotes
                            ? tr("%1 (%2)", "a compliment; consent").arg(line, consentOf(candidate))
                            : line);
    }
    connectAll();
    showPicks(-1);
    m_list->setCurrentRow(0);
    check();
}

void PickDialog::construct()
{
    const Metrics metrics(this);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"pickCandidates"_s);
    new EmptyWords(*m_list, tr("The period has no record of this kind. What is recorded in the "
                               "cases of it stands here."));
    m_chosen = new QListWidget(this);
    m_chosen->setObjectName(u"pickChosen"_s);
    new EmptyWords(*m_chosen,
                   tr("Nothing is chosen yet. \"Use it\" takes the record above, in your "
                      "words."));
    m_recorded = new QPlainTextEdit(this);
    m_recorded->setReadOnly(true);
    m_recorded->setTabChangesFocus(true);
    m_title = new QLineEdit(this);
    m_title->setObjectName(u"pickTitle"_s);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"pickText"_s);
    m_text->setTabChangesFocus(true);
    m_actions = new QPlainTextEdit(this);
    m_actions->setObjectName(u"pickActions"_s);
    m_actions->setTabChangesFocus(true);
    m_source = new QLineEdit(this);
    m_source->setObjectName(u"pickSource"_s);
    m_findings = new TextLabel(TextLabel::Kind::Strong, this);
    m_findings->setObjectName(u"pickFindings"_s);
    m_findings->setWordWrap(true);
    m_use = new QPushButton(tr("&Use it"), this);
    m_use->setObjectName(u"pickUse"_s);
    m_remove = new QPushButton(tr("Take it &out"), this);
    m_remove->setObjectName(u"pickRemove"_s);

    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    const auto add = [&](QVBoxLayout *column, const QString &text, QWidget *field, int stretch) {
        auto *label = new TextLabel(TextLabel::Kind::Plain, text, this);
        label->setBuddy(field);
        if (qobject_cast<QListWidget *>(field)) // Lists do not say their labels.
            field->setAccessibleName(QString(text).remove(u'&'));
        column->addWidget(label);
        column->addWidget(field, stretch);
        return label;
    };
    add(left, tr("&Records of the period"), m_list, 3);
    add(left, tr("As it is recor&ded"), m_recorded, 1);
    add(left, tr("&Chosen for the report"), m_chosen, 2);
    left->addWidget(m_remove, 0, Qt::AlignLeft);
    const bool hasTitle = m_kind == Kind::CaseStudies || m_kind == Kind::OmbudsmanCases;
    auto *titleLabel = add(right, tr("&Title"), m_title, 0);
    add(right, tr("Your &words, without names"), m_text, 2);
    auto *actionsLabel = add(right, tr("&Actions, one on a line"), m_actions, 1);
    auto *sourceLabel = add(right, tr("&From whom or about whom"), m_source, 0);
    titleLabel->setVisible(hasTitle);
    m_title->setVisible(hasTitle);
    actionsLabel->setVisible(hasTitle);
    m_actions->setVisible(hasTitle);
    sourceLabel->setVisible(m_kind == Kind::Quotes);
    m_source->setVisible(m_kind == Kind::Quotes);
    right->addWidget(m_findings);
    right->addWidget(m_use, 0, Qt::AlignRight);
    auto *buttons = new QDialogButtonBox(this);
    auto *done = buttons->addButton(tr("&Put into the report"), QDialogButtonBox::AcceptRole);
    done->setObjectName(u"pickDone"_s);
    done->setAutoDefault(false);
    m_use->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *grid = new QGridLayout(this);
    grid->addLayout(left, 0, 0);
    grid->addLayout(right, 0, 1);
    grid->addWidget(buttons, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    resize(metrics.times(72), metrics.times(42));
}

void PickDialog::connectAll()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &PickDialog::showCandidate);
    connect(m_chosen, &QListWidget::currentRowChanged, this, &PickDialog::showPick);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PickDialog::check);
    connect(m_actions, &QPlainTextEdit::textChanged, this, &PickDialog::check);
    for (QLineEdit *field : {m_title, m_source})
        connect(field, &QLineEdit::textChanged, this, &PickDialog::check);
    connect(m_use, &QPushButton::clicked, this, &PickDialog::use);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const int row = m_chosen->currentRow();
        if (row < 0)
            return;
        m_picks.erase(m_picks.begin() + row);
        showPicks(qMin(row, int(m_picks.size()) - 1));
    });
}

void PickDialog::showCandidate(int row)
{
    if (row < 0 || size_t(row) >= m_candidates.size())
        return;
    const PickCandidate &candidate = m_candidates[size_t(row)];
    m_recorded->setPlainText(candidate.text);
    const auto known = std::ranges::find(m_picks, candidate.record, &ReportPick::record);
    if (known != m_picks.end()) {
        word(*known);
        return;
    }
    ReportPick pick;
    pick.record = candidate.record;
    pick.text = candidate.text;
    word(pick);
}

void PickDialog::showPick(int row)
{
    m_remove->setEnabled(row >= 0);
    if (row < 0 || size_t(row) >= m_picks.size())
        return;
    const QString record = m_picks[size_t(row)].record;
    const auto candidate = std::ranges::find(m_candidates, record, &PickCandidate::record);
    m_recorded->setPlainText(candidate == m_candidates.end() ? QString() : candidate->text);
    word(m_picks[size_t(row)]);
}

void PickDialog::showPicks(int row)
{
    const QSignalBlocker blocker(m_chosen);
    m_chosen->clear();
    for (const ReportPick &pick : m_picks) {
        const QString words = pick.title.isEmpty() ? firstWords(pick.text) : pick.title;
        m_chosen->addItem(isRefused(pick.record) ? tr("May not be quoted: %1", "words").arg(words)
                                                 : words);
    }
    m_chosen->setCurrentRow(row);
    m_remove->setEnabled(row >= 0);
}

/// Refused since it was chosen: it stays, and says so, until somebody takes it out.
bool PickDialog::isRefused(const QString &record)
{
    return m_kind == Kind::Quotes &&
           guarded([&] { return isQuoteRefused(m_session.database(), record); }).value_or(false);
}

void PickDialog::word(const ReportPick &pick)
{
    m_record = pick.record;
    m_title->setText(pick.title);
    m_text->setPlainText(pick.text);
    m_actions->setPlainText(pick.actions.join(u'\n'));
    m_source->setText(pick.source);
    check();
}

ReportPick PickDialog::worded() const
{
    ReportPick pick;
    pick.record = m_record;
    pick.title = m_title->text().trimmed();
    pick.text = m_text->toPlainText().trimmed();
    pick.actions = m_actions->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    pick.source = m_source->text().trimmed();
    return pick;
}

/// Looks at the words for names, initials and dates of birth of the people on the case.
void PickDialog::check()
{
    const ReportPick pick = worded();
    m_use->setEnabled(!pick.text.isEmpty());
    const auto candidate = std::ranges::find(m_candidates, m_record, &PickCandidate::record);
    const auto found = guarded([&] {
        const std::vector<ProtectedPerson> people =
            candidate != m_candidates.end() && candidate->caseId
                ? knownPeople(m_session.database(), candidate->caseId)
                : std::vector<ProtectedPerson>();
        const QString all =
            QStringList{pick.title, pick.text, pick.actions.join(u'\n'), pick.source}.join(u'\n');
        return findIdentities(all, people, IdentityCare::OneCase);
    });
    if (!found) {
        m_findings->setText(found.error().message);
        return;
    }
    QStringList sentences;
    for (const IdentityFinding &finding : *found)
        sentences.append(sentenceOf(finding));
    m_findings->setText(sentences.isEmpty() ? tr("No names, initials or dates of birth were found.")
                                            : sentences.join(u'\n'));
}

void PickDialog::use()
{
    const ReportPick pick = worded();
    const auto known = pick.record.isEmpty()
                           ? m_picks.end()
                           : std::ranges::find(m_picks, pick.record, &ReportPick::record);
    int row = int(known - m_picks.begin());
    if (known == m_picks.end()) {
        m_picks.push_back(pick);
        row = int(m_picks.size()) - 1;
    } else {
        *known = pick;
    }
    showPicks(row);
}

} // namespace redress
