// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/leaverstrip.h"

#include "core/base/dates.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/statuslabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

} // namespace

LeaverStrip::LeaverStrip(QWidget *parent)
    : QWidget(parent)
    , m_words(new StatusLabel(this))
    , m_move(new QPushButton(tr("Gi&ve to another..."), this))
{
    setObjectName(u"leaverStrip"_s);
    m_words->setObjectName(u"leaverLabel"_s);
    m_move->setObjectName(u"moveLeaversCasesButton"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics(this).times(0.6));
    row->addWidget(m_words);
    row->addWidget(m_move);
    row->addStretch(1);
    connect(m_move, &QPushButton::clicked, this, &LeaverStrip::moveWanted);
    hide();
}

void LeaverStrip::setLeavers(const std::vector<OfficerChoice> &leavers, const QString &whyNotMove)
{
    QStringList sentences;
    for (const OfficerChoice &one : leavers)
        sentences.append(tr("%1 left on %2 and still has %n item(s) open.", nullptr, one.count)
                             .arg(one.name, slashedDate(one.leftOn.value_or(QDate()))));
    m_words->setStatus(StatusShape::Soon, sentences.join(u' '));
    m_move->setEnabled(whyNotMove.isEmpty());
    m_move->setToolTip(whyNotMove.isEmpty() ? tr("Moves what is open, as one change with a reason")
                                            : whyNotMove);
    m_move->setAccessibleDescription(m_move->toolTip());
    setVisible(!leavers.empty());
}

} // namespace redress
