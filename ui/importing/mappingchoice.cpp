// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mappingchoice.h"

#include "core/exchange/import/importfiles.h"
#include "core/exchange/mapping/theirfile.h"
#include "ui/widgets/choicebox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

} // namespace

MappingChoice::MappingChoice(std::vector<ImportMapping> stored, QWidget *parent)
    : QWidget(parent)
    , m_mappings(std::move(stored))
    , m_box(new ChoiceBox(this))
    , m_make(new QPushButton(this))
{
    m_box->setObjectName(u"mappingComboBox"_s);
    m_make->setObjectName(u"makeMappingButton"_s);
    auto *label = new QLabel(tr("Col&umns"), this);
    label->setBuddy(m_box);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_box, 1);
    row->addWidget(m_make);
    fill();
    const auto adoptWords = [this] {
        m_make->setText(m_box->value() ? tr("Chan&ge the mapping...") : tr("Ma&p the columns..."));
    };
    adoptWords();
    connect(m_box, &QComboBox::currentIndexChanged, this, adoptWords);
    connect(m_box, &QComboBox::activated, this, &MappingChoice::chosen);
    connect(m_make, &QPushButton::clicked, this, &MappingChoice::makeWanted);
}

void MappingChoice::fill()
{
    m_box->clear();
    m_box->addNone(tr("As Redress names them: reference, received_date and so on"));
    for (size_t i = 0; i < m_mappings.size(); ++i)
        m_box->addChoice(m_mappings[i].name.isEmpty()
                             ? tr("By the mapping made just now")
                             : tr("By the mapping \"%1\"").arg(m_mappings[i].name),
                         qint64(i));
}

bool MappingChoice::adopt(const QStringList &paths)
{
    const auto needed = std::find_if(paths.begin(), paths.end(),
                                     [](const QString &path) { return hasOwnColumns(path); });
    m_box->setCurrentIndex(0);
    if (needed == paths.end())
        return true;
    for (size_t i = 0; i < m_mappings.size(); ++i) {
        const auto file = lookAt(*needed, m_mappings[i], 1);
        if (file && m_mappings[i].fits(file->headings)) {
            m_box->setValue(qint64(i));
            return true;
        }
    }
    return false;
}

std::shared_ptr<const ImportMapping> MappingChoice::mapping() const
{
    const auto index = m_box->value();
    return index ? std::make_shared<const ImportMapping>(m_mappings[size_t(*index)]) : nullptr;
}

void MappingChoice::put(const ImportMapping &mapping)
{
    const auto known =
        std::find_if(m_mappings.begin(), m_mappings.end(),
                     [&](const ImportMapping &one) { return one.name == mapping.name; });
    const size_t index = size_t(known - m_mappings.begin());
    if (known == m_mappings.end())
        m_mappings.push_back(mapping);
    else
        *known = mapping;
    fill();
    m_box->setValue(qint64(index));
}

} // namespace redress
