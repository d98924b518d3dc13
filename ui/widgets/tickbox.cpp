// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tickbox.h"

#include "core/base/textmatch.h"
#include "ui/widgets/metrics.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kMostSeen = 14;      ///< Lines before the list scrolls.
constexpr int kIndent = 4;         ///< Spaces for each step below another line.
constexpr double kLeastWidth = 18; ///< Of the list, in heights of the text.
constexpr double kLine = 1.8;      ///< The height of a line, in the same.

} // namespace

TickBox::TickBox(const QString &nothing, QWidget *parent)
    : QComboBox(parent)
    , m_nothing(nothing)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    addItem(nothing); // The one line says what is ticked.
}

void TickBox::setChoices(const std::vector<Choice> &choices)
{
    m_choices = choices;
    tell();
}

void TickBox::setProvider(std::function<std::vector<Choice>()> provider)
{
    m_provider = std::move(provider);
}

void TickBox::setTicked(const QStringList &values)
{
    if (values == m_ticked)
        return;
    m_ticked = values;
    tell();
    if (m_frame && m_frame->isVisible())
        fill();
}

QString TickBox::textOf(const QString &value) const
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
                                    [&](const Choice &one) { return one.value == value; });
    if (found != m_choices.end())
        return found->text;
    QString text = value;
    return text.remove(u'"');
}

QString TickBox::words() const
{
    QStringList texts;
    for (const QString &value : m_ticked)
        texts.append(textOf(value));
    return texts.join(u", "_s);
}

void TickBox::tell()
{
    const QString text = m_ticked.isEmpty() ? m_nothing : words();
    setItemText(0, text);
    setToolTip(m_ticked.isEmpty() ? QString() : text);
}

void TickBox::construct()
{
    m_frame = new QFrame(this, Qt::Popup);
    m_frame->setObjectName(u"tickFrame"_s);
    m_frame->setFrameShape(QFrame::StyledPanel);
    m_find = new QLineEdit(m_frame);
    m_find->setObjectName(u"tickFindLineEdit"_s);
    m_find->setPlaceholderText(tr("Find in this list"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_list = new QListWidget(m_frame);
    m_list->setObjectName(u"tickListWidget"_s);
    m_list->setAccessibleName(accessibleName().isEmpty() ? m_nothing : accessibleName());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const Metrics metrics(this);
    auto *layout = new QVBoxLayout(m_frame);
    layout->setContentsMargins(metrics.times(0.4), metrics.times(0.4), metrics.times(0.4),
                               metrics.times(0.4));
    layout->addWidget(m_find);
    layout->addWidget(m_list);
    m_find->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, &TickBox::look);
    connect(m_list, &QListWidget::itemChanged, this, &TickBox::adopt);
}

void TickBox::fill()
{
    const QSignalBlocker quiet(m_list);
    const Metrics metrics(this);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Choice &choice : m_choices) {
        auto *item = new QListWidgetItem(
            QString(qsizetype(choice.depth) * kIndent, u' ') + choice.text, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_ticked.contains(choice.value, Qt::CaseInsensitive) ? Qt::Checked
                                                                                 : Qt::Unchecked);
        item->setData(Qt::AccessibleTextRole, choice.text);
        item->setSizeHint({m_list->fontMetrics().horizontalAdvance(item->text()) + metrics.times(3),
                           metrics.times(kLine)});
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    look(m_find->text());
}

void TickBox::look(const QString &typed)
{
    const QString wanted = folded(typed).simplified();
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!folded(m_choices[size_t(row)].text).contains(wanted));
    const QListWidgetItem *current = m_list->currentItem();
    for (int row = 0; row < m_list->count() && (!current || current->isHidden()); ++row) {
        if (!m_list->item(row)->isHidden()) {
            m_list->setCurrentRow(row);
            current = m_list->item(row);
        }
    }
}

void TickBox::adopt(QListWidgetItem *item)
{
    const int changed = m_list->row(item);
    const bool isOn = item->checkState() == Qt::Checked;
    const bool isAlone = m_choices[size_t(changed)].isAlone;
    QStringList ticked;
    for (int row = 0; row < m_list->count(); ++row) {
        const Choice &choice = m_choices[size_t(row)];
        const bool stays = row == changed || !isOn || (!isAlone && !choice.isAlone);
        if (stays && m_list->item(row)->checkState() == Qt::Checked)
            ticked.append(choice.value);
    }
    m_ticked = ticked;
    tell();
    fill();
    Q_EMIT tickedChanged();
}

void TickBox::showPopup()
{
    if (!m_frame)
        construct();
    if (m_provider)
        m_choices = m_provider();
    m_find->clear();
    fill();
    const Metrics metrics(this);
    m_list->setFixedHeight(std::clamp(m_list->count(), 1, kMostSeen) * metrics.times(kLine) +
                           metrics.gap());
    const int width = std::max({this->width(), metrics.times(kLeastWidth),
                                m_list->sizeHintForColumn(0) + metrics.times(4)});
    m_frame->setFixedWidth(width);
    m_frame->adjustSize();
    QPoint at = mapToGlobal(QPoint(0, height()));
    const QRect room = screen()->availableGeometry();
    at.setX(std::max(room.left(), std::min(at.x(), room.right() - width)));
    if (at.y() + m_frame->height() > room.bottom())
        at.setY(std::max(room.top(), mapToGlobal(QPoint()).y() - m_frame->height()));
    m_frame->move(at);
    m_frame->show();
    m_list->setFocus(Qt::PopupFocusReason);
}

void TickBox::hidePopup()
{
    if (m_frame)
        m_frame->hide();
    QComboBox::hidePopup();
}

bool TickBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QComboBox::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        hidePopup();
        setFocus(Qt::PopupFocusReason);
        return true;
    case Qt::Key_Down:
        if (watched != m_find)
            break;
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        break;
    }
    // Letters look for a line, wherever they are typed.
    const bool isLetter = !key->text().isEmpty() && key->text().at(0).isLetterOrNumber() &&
                          !key->modifiers().testFlag(Qt::ControlModifier);
    if (watched != m_list || !isLetter)
        return QComboBox::eventFilter(watched, event);
    m_find->setFocus(Qt::OtherFocusReason);
    m_find->insert(key->text());
    return true;
}

void TickBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace redress
