// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factform.h"

#include "ui/help/guidance.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/typedfields.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <utility>

namespace redress {

namespace {

constexpr double kWidest = 34; ///< Of a line of text, in heights of the font.

} // namespace

FactForm::FactForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    const Metrics metrics(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics.margin());
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
}

void FactForm::addHeading(const QString &text)
{
    const Metrics metrics(this);
    if (m_row > 0)
        m_grid->setRowMinimumHeight(m_row++, metrics.margin());
    m_grid->addWidget(new TextLabel(TextLabel::Kind::Strong, text, this), m_row++, 0, 1, 2);
    m_grid->setRowMinimumHeight(m_row++, metrics.times(0.4));
}

void FactForm::addField(const QString &key, const QString &label, QWidget *field,
                        const QString &hint)
{
    const Metrics metrics(this);
    Line made;
    made.key = key;
    made.field = field;
    made.hintWords = hint;
    field->setParent(this);
    field->setObjectName(key + QStringLiteral("Field"));
    if (!m_lines.empty()) {
        const Line &before = m_lines.back();
        setTabOrder(before.beside ? before.beside : before.field, field);
    }
    if (auto *edit = qobject_cast<QLineEdit *>(field))
        edit->setTextMargins(metrics.times(0.3), 0, metrics.times(0.3), 0);
    if (!label.isEmpty()) {
        made.label = new QLabel(label, this);
        made.label->setBuddy(field);
        QString name = label;
        made.name = name.remove(u'&');
        field->setAccessibleName(made.name);
        const bool isTall = qobject_cast<QPlainTextEdit *>(field) != nullptr;
        made.label->setMinimumHeight(metrics.field());
        m_grid->addWidget(made.label, m_row, 0, isTall ? Qt::AlignTop : Qt::AlignVCenter);
        if (isTall)
            m_grid->addWidget(field, m_row, 1);
        else
            m_grid->addWidget(field, m_row, 1, Qt::AlignLeft);
    } else {
        m_grid->addWidget(field, m_row, 1, Qt::AlignLeft);
        if (const auto *box = qobject_cast<QCheckBox *>(field))
            made.name = box->text().remove(u'&');
    }
    ++m_row;
    made.hint = new TextLabel(TextLabel::Kind::Quiet, this);
    made.hint->setWordWrap(true);
    m_grid->addWidget(made.hint, m_row++, 1);
    made.fault = new StatusLabel(this);
    m_grid->addWidget(made.fault, m_row++, 1);
    made.gapRow = m_row++;
    m_lines.push_back(made);
    show(m_lines.back());
}

void FactForm::addBeside(const QString &key, QWidget *button)
{
    Line *found = line(key);
    if (!found)
        return;
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    m_grid->getItemPosition(m_grid->indexOf(found->field), &row, &column, &rows, &columns);
    m_grid->removeWidget(found->field);
    found->beside = button;
    button->setParent(this);
    auto *both = new QHBoxLayout;
    both->addWidget(found->field);
    both->addWidget(button);
    both->addStretch(1);
    m_grid->addLayout(both, row, column);
    setTabOrder(found->field, button);
    show(*found);
}

void FactForm::setRequired(const QString &key)
{
    const Line *found = line(key);
    if (!found || !found->label)
        return;
    const auto said = [](const QString &label) { return tr("%1 (required)", "label").arg(label); };
    found->label->setText(said(found->label->text()));
    found->field->setAccessibleName(said(found->name));
}

FactForm::Line *FactForm::line(const QString &key)
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const Line &one) { return one.key == key; });
    return found == m_lines.end() ? nullptr : &*found;
}

const FactForm::Line *FactForm::line(const QString &key) const
{
    return const_cast<FactForm *>(this)->line(key);
}

QWidget *FactForm::field(const QString &key) const
{
    const Line *found = line(key);
    return found ? found->field : nullptr;
}

void FactForm::show(Line &line)
{
    if (line.label)
        line.label->setVisible(line.isVisible);
    line.field->setVisible(line.isVisible);
    if (line.beside)
        line.beside->setVisible(line.isVisible);
    m_grid->setRowMinimumHeight(line.gapRow, line.isVisible ? Metrics(this).times(0.5) : 0);
    const bool isFault = !line.faultWords.isEmpty();
    const QString &said = isFault ? line.faultWords : line.warningWords;
    line.fault->setStatus(isFault ? StatusShape::Late : StatusShape::Soon, said);
    line.fault->setVisible(line.isVisible && !said.isEmpty());
    line.hint->setText(line.hintWords);
    line.hint->setVisible(line.isVisible && said.isEmpty() && !line.hintWords.isEmpty());
    line.field->setAccessibleDescription(said.isEmpty() ? line.hintWords : said);
    // For F1, also while something is wrong.
    line.field->setWhatsThis(withRule(*line.field, line.hintWords));
}

void FactForm::setWide(const QString &key)
{
    const Line *found = line(key);
    if (!found)
        return;
    found->field->setMaximumWidth(Metrics(this).times(kWidest));
    m_grid->setAlignment(found->field, {});
}

void FactForm::setFieldVisible(const QString &key, bool isVisible)
{
    if (Line *found = line(key); found && found->isVisible != isVisible) {
        found->isVisible = isVisible;
        show(*found);
    }
}

void FactForm::setHint(const QString &key, const QString &hint)
{
    if (Line *found = line(key); found && found->hintWords != hint) {
        found->hintWords = hint;
        show(*found);
    }
}

void FactForm::setFault(const QString &key, const QString &fault)
{
    if (Line *found = line(key); found && found->faultWords != fault) {
        found->faultWords = fault;
        show(*found);
    }
}

void FactForm::setWarning(const QString &key, const QString &warning)
{
    if (Line *found = line(key); found && found->warningWords != warning) {
        found->warningWords = warning;
        show(*found);
    }
}

QString FactForm::warning(const QString &key) const
{
    const Line *found = line(key);
    return found ? found->warningWords : QString();
}

void FactForm::clearFaults()
{
    for (Line &one : m_lines)
        setFault(one.key, {});
}

QString FactForm::fault(const QString &key) const
{
    const Line *found = line(key);
    return found ? found->faultWords : QString();
}

QStringList FactForm::faults() const
{
    QStringList found;
    for (const Line &one : m_lines) {
        if (one.isVisible && !one.faultWords.isEmpty())
            found.append(one.faultWords);
    }
    return found;
}

std::vector<FactForm::Fault> FactForm::faultsWithLabels() const
{
    std::vector<Fault> found;
    for (const Line &one : m_lines) {
        if (one.isVisible && !one.faultWords.isEmpty())
            found.push_back({one.name, one.faultWords, one.field});
    }
    return found;
}

QStringList FactForm::keys() const
{
    QStringList keys;
    for (const Line &one : m_lines) {
        if (one.isVisible)
            keys.append(one.key);
    }
    return keys;
}

QString FactForm::name(const QString &key) const
{
    if (const Line *found = line(key))
        return found->name;
    const auto kept = std::ranges::find(m_kept, key, &Kept::key);
    return kept == m_kept.end() ? QString() : kept->name;
}

void FactForm::addKept(const QString &key, const QString &name, std::function<QJsonObject()> read,
                       std::function<void(const QJsonObject &)> put)
{
    m_kept.push_back({key, name, std::move(read), std::move(put)});
}

QStringList FactForm::keptKeys() const
{
    QStringList keys;
    for (const Kept &one : m_kept)
        keys.append(one.key);
    return keys;
}

QJsonObject FactForm::typed() const
{
    QJsonObject fields;
    for (const Kept &one : m_kept)
        fields.insert(one.key, one.read());
    for (const Line &one : m_lines)
        fields.insert(one.key, typedIn(*one.field));
    return fields;
}

void FactForm::setTyped(const QJsonObject &fields)
{
    for (const Kept &one : m_kept) {
        if (fields.contains(one.key))
            one.put(fields.value(one.key).toObject());
    }
    for (const Line &one : m_lines) {
        if (fields.contains(one.key))
            putTyped(*one.field, fields.value(one.key).toObject());
    }
}

} // namespace redress
