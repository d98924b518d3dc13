// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ombudsman/ombudsmanlist.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/rowsortproxy.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace redress {

using namespace Qt::StringLiterals;

OmbudsmanList::OmbudsmanList(const QString &key, const Words &words, const QList<int> &characters,
                             Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_model(new CellTableModel(words.headings, this))
    , m_table(new RecordTable(this))
    , m_bar(new QHBoxLayout)
    , m_add(new QPushButton(words.add, this))
    , m_change(new QPushButton(tr("C&hange..."), this))
{
    const Metrics metrics(this);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *proxy = new RowSortProxy(this);
    proxy->setSourceModel(m_model);
    m_table->setObjectName(key + u"TableView"_s);
    m_table->setAccessibleName(words.name);
    m_table->setModel(proxy);
    m_table->setEmptyText(tr("Nothing is recorded here yet. The first button beneath the list "
                             "records the first: %1")
                              .arg(QString(words.add).remove(u'&')));
    m_table->setMostCharacters(characters);
    m_table->rememberAs(u"ombudsman/"_s + key, settings);
    m_add->setObjectName(key + u"AddButton"_s);
    m_change->setObjectName(key + u"ChangeButton"_s);
    m_bar->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    m_bar->addWidget(m_add);
    m_bar->addWidget(m_change);
    m_bar->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addLayout(m_bar);
    connect(m_table, &RecordTable::sortChosen, proxy, &RowSortProxy::setSortKeys);
    connect(m_table, &RecordTable::currentRowChanged, this, &OmbudsmanList::adoptRow);
    connect(m_table, &RecordTable::opened, this, &OmbudsmanList::askForChange);
    connect(m_add, &QPushButton::clicked, this, &OmbudsmanList::addWanted);
    connect(m_change, &QPushButton::clicked, this, &OmbudsmanList::askForChange);
    adoptRow();
}

void OmbudsmanList::addRemoval(const QString &words)
{
    m_remove = new QPushButton(words, this);
    m_remove->setObjectName(m_key + u"RemoveButton"_s);
    m_bar->insertWidget(2, m_remove);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const int row = chosenRow(); row >= 0)
            Q_EMIT removalWanted(row);
    });
    adoptRow();
}

void OmbudsmanList::setRows(std::vector<CellTableModel::Row> rows)
{
    m_model->setRows(std::move(rows));
    adoptRow();
}

void OmbudsmanList::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    adoptRow();
}

int OmbudsmanList::chosenRow() const
{
    // The list may be sorted otherwise than it was read.
    const auto *proxy = qobject_cast<const RowSortProxy *>(m_table->model());
    return proxy ? proxy->mapToSource(m_table->currentIndex()).row() : -1;
}

void OmbudsmanList::choose(int row)
{
    const auto *proxy = qobject_cast<const RowSortProxy *>(m_table->model());
    if (proxy && row >= 0 && row < m_model->rowCount())
        m_table->setCurrentRow(proxy->mapFromSource(m_model->index(row, 0)).row());
    m_table->setFocus(Qt::OtherFocusReason);
}

void OmbudsmanList::adoptRow()
{
    const bool isChosen = chosenRow() >= 0;
    m_add->setEnabled(!m_isLocked);
    m_change->setEnabled(!m_isLocked && isChosen);
    if (m_remove)
        m_remove->setEnabled(!m_isLocked && isChosen);
}

void OmbudsmanList::askForChange()
{
    if (const int row = chosenRow(); row >= 0 && !m_isLocked)
        Q_EMIT changeWanted(row);
}

} // namespace redress
