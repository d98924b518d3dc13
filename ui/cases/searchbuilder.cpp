// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/searchbuilder.h"

#include "core/search/searchparts.h"
#include "core/search/searchvalues.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/accentbutton.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/filterwords.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/tickbox.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::milliseconds kPause{200};
constexpr double kWidth = 50; ///< Of the dialog, in heights of the text.

const QString kField = u"fact"_s;
const QString kComparison = u"comparison"_s;
const QString kValue = u"value"_s;
const QString kValues = u"values"_s;
const QString kText = u"text"_s;

} // namespace

SearchBuilder::SearchBuilder(PageHost &host, CaseListQuery query, qint64 total,
                             std::function<void(const QString &)> apply, QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_query(std::move(query))
    , m_total(total)
    , m_apply(std::move(apply))
    , m_lines(m_query.search.text.trimmed())
    , m_form(new FactForm)
    , m_words(new FilterWords(this))
    , m_field(new ChoiceBox(m_form))
    , m_comparison(new ChoiceBox(m_form))
    , m_value(new QLineEdit(m_form))
    , m_values(new TickBox(tr("nothing chosen"), m_form))
    , m_text(new QLineEdit(m_form))
    , m_found(new TextLabel(TextLabel::Kind::Lead, QString(), this))
    , m_finder(this, [this](const CaseFinder::Found &found) {
        m_found->setText(!found         ? found.error().message
                         : m_total == 0 ? tr("There are no cases yet that it could find.")
                                        : tr("%n case(s)", nullptr, int(found->size())));
        announce(this, m_found->text());
    })
{
    setObjectName(u"searchBuilderDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Build a search"));
    construct();
    connect(m_field, &QComboBox::currentIndexChanged, this, &SearchBuilder::offerComparisons);
    connect(m_comparison, &QComboBox::currentIndexChanged, this, &SearchBuilder::offerValues);
    connect(m_value, &QLineEdit::textChanged, this, &SearchBuilder::showText);
    connect(m_values, &TickBox::tickedChanged, this, &SearchBuilder::showText);
    connect(m_words, &FilterWords::removed, this, [this](int number) {
        m_lines = search::withoutPart(m_lines, number);
        showText();
    });
    connect(m_words, &FilterWords::cleared, this, [this] {
        m_lines.clear();
        showText();
    });
    connect(m_words, &FilterWords::left, m_field, qOverload<>(&QWidget::setFocus));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &SearchBuilder::count);
    offerComparisons();
    m_field->setFocus();
}

void SearchBuilder::construct()
{
    const Metrics metrics(this);
    m_field->addNone(tr("Words anywhere in the case"));
    for (const SearchFieldName &one : searchFields())
        m_field->addChoice(tr("%1: %2", "a field; what it asks for").arg(one.name, meaningOf(one)),
                           qint64(one.field));
    m_field->setCurrentIndex(0);
    m_text->setReadOnly(true);
    m_found->setObjectName(u"builderFoundLabel"_s);
    m_words->setObjectName(u"builderWords"_s);
    m_form->addField(kField, tr("&Fact"), m_field);
    m_form->addField(kComparison, tr("&How"), m_comparison);
    m_form->addField(kValue, tr("&Value"), m_value);
    m_form->addField(kValues, tr("&Values"), m_values);
    m_form->addField(kText, tr("What one would t&ype"), m_text);
    m_form->setWide(kValues);
    m_form->setWide(kText);
    auto *buttons = new QDialogButtonBox(this);
    auto *search = new AccentButton(tr("&Search"), this);
    search->setObjectName(u"recordButton"_s);
    search->setDefault(true);
    auto *more = new QPushButton(tr("Add another &line"), this);
    more->setObjectName(u"addLineButton"_s);
    more->setAutoDefault(false);
    buttons->addButton(search, QDialogButtonBox::AcceptRole);
    buttons->addButton(more, QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(more, &QPushButton::clicked, this, &SearchBuilder::addLine);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString made = text();
        accept();
        m_apply(made);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.margin(), metrics.margin(), metrics.margin(),
                               metrics.margin());
    layout->setSpacing(metrics.gap());
    layout->addWidget(new TextLabel(TextLabel::Kind::Lead, windowTitle(), this));
    layout->addWidget(new TextLabel(
        TextLabel::Kind::Quiet,
        tr("A case must have all lines. Of several values in one line it must have one."), this));
    layout->addWidget(m_words);
    layout->addWidget(m_form);
    layout->addWidget(m_found);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(metrics.times(kWidth), sizeHint().height());
}

const SearchFieldName *SearchBuilder::field() const
{
    const auto chosen = m_field->value();
    return chosen ? &searchFieldOf(SearchField(*chosen)) : nullptr;
}

SearchBuilder::Compares SearchBuilder::comparison() const
{
    return Compares(m_comparison->value().value_or(qint64(Compares::Is)));
}

void SearchBuilder::offerComparisons()
{
    {
        const QSignalBlocker quiet(m_comparison);
        m_comparison->clear();
        const auto add = [this](const QString &words, Compares compares) {
            m_comparison->addChoice(words, qint64(compares));
        };
        const SearchFieldName *one = field();
        const bool isOfWords = !one || one->value == SearchValue::Words;
        const bool isOfDays = one && one->value == SearchValue::Day;
        add(isOfWords ? tr("has") : isOfDays ? tr("is on or in") : tr("is"), Compares::Is);
        if (isOfDays) {
            add(tr("is from this day on"), Compares::From);
            add(tr("is until this day"), Compares::Until);
        }
        add(isOfWords  ? tr("has not")
            : isOfDays ? tr("is not on or in")
                       : tr("is not"),
            Compares::IsNot);
        if (one && one->mayBeMissing) {
            add(tr("is missing"), Compares::Missing);
            add(tr("is there"), Compares::There);
        }
        m_comparison->setCurrentIndex(0);
        std::vector<TickBox::Choice> choices;
        if (one) {
            for (const auto &offered : search::offeredValues(*one, m_host.session().reference()))
                choices.push_back({offered.shown, offered.typed});
        }
        m_values->setTicked({});
        m_values->setChoices(choices);
        m_value->clear();
        m_form->setHint(kValue, isOfDays
                                    ? tr("1/4/2025, 1/4/2025..30/6/2025, 2025, 2025-26, today, "
                                         "10daysago, thisquarter, lastquarter")
                                    : QString());
    }
    offerValues();
}

void SearchBuilder::offerValues()
{
    const SearchFieldName *one = field();
    const bool asks = comparison() != Compares::Missing && comparison() != Compares::There;
    const bool isTyped = !one || one->value == SearchValue::Words || one->value == SearchValue::Day;
    m_form->setFieldVisible(kValue, asks && isTyped);
    m_form->setFieldVisible(kValues, asks && !isTyped);
    showText();
}

QString SearchBuilder::line() const
{
    const SearchFieldName *one = field();
    const Compares compares = comparison();
    const QString named = one ? one->name + u":"_s : QString();
    if (compares == Compares::Missing || compares == Compares::There)
        return named + (compares == Compares::Missing ? u"none"_s : u"any"_s);
    const bool isTyped = !one || one->value == SearchValue::Words || one->value == SearchValue::Day;
    const QString typed = m_value->text().simplified();
    QString value = isTyped ? typed : m_values->ticked().join(u',');
    if (value.isEmpty())
        return {};
    if (compares == Compares::From || compares == Compares::Until)
        value.prepend(compares == Compares::From ? u">="_s : u"<="_s);
    // Words that are sought anywhere need not stand beside each other.
    if (isTyped && (one || compares == Compares::IsNot))
        value = search::quotedIfNeeded(value);
    return (compares == Compares::IsNot ? u"-"_s : QString()) + named + value;
}

QString SearchBuilder::text() const
{
    const QString made = line();
    return m_lines.isEmpty() || made.isEmpty() ? m_lines + made : m_lines + u' ' + made;
}

void SearchBuilder::addLine()
{
    if (line().isEmpty()) {
        m_form->setFault(m_form->field(kValue)->isVisible() ? kValue : kValues,
                         tr("Say what it is to be."));
        return;
    }
    m_lines = text();
    m_field->setCurrentIndex(0);
    offerComparisons();
    m_field->setFocus(Qt::OtherFocusReason);
}

void SearchBuilder::showText()
{
    m_form->clearFaults();
    QStringList parts;
    for (const search::TypedPart &part : search::partsOf(m_lines))
        parts.append(part.text);
    m_words->setWords(parts);
    m_text->setText(text());
    m_pause.start();
}

void SearchBuilder::count()
{
    const Session &session = m_host.session();
    const auto search =
        search::parse(text(), {session.reference(), session.today(), session.store().who().person});
    if (!search) {
        m_found->setText(search.error().message);
        return;
    }
    m_query.search = *search;
    m_finder.find(m_host.session(), m_query, m_total);
}

} // namespace redress
