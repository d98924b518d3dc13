// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptywords.h"

#include "ui/widgets/metrics.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLabel>

namespace redress {

using namespace Qt::StringLiterals;

EmptyWords::EmptyWords(QAbstractItemView &list, const QString &words)
    : QObject(list.viewport()) // Which goes before the model that a list may have of its own.
    , m_list(list)
    , m_label(new QLabel(words, list.viewport()))
    , m_description(list.accessibleDescription())
{
    m_label->setObjectName(u"emptyWordsLabel"_s);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_label->setMargin(Metrics(&list).margin());
    m_label->setAttribute(Qt::WA_TransparentForMouseEvents); // Menus and drops are the list's.
    list.viewport()->installEventFilter(this);
    const QAbstractItemModel *model = list.model();
    Q_ASSERT(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyWords::adopt);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyWords::adopt);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyWords::adopt);
    connect(model, &QAbstractItemModel::layoutChanged, this, &EmptyWords::adopt);
    adopt();
}

void EmptyWords::setWords(const QString &words)
{
    m_label->setText(words);
    adopt();
}

bool EmptyWords::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list.viewport() && event->type() == QEvent::Resize)
        m_label->setGeometry(m_list.viewport()->rect());
    return QObject::eventFilter(watched, event);
}

void EmptyWords::adopt()
{
    const bool tells =
        !m_label->text().isEmpty() && m_list.model()->rowCount(m_list.rootIndex()) == 0;
    m_label->setGeometry(m_list.viewport()->rect());
    m_label->setVisible(tells);
    m_list.setAccessibleDescription(tells ? m_label->text() : m_description);
}

} // namespace redress
