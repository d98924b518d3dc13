// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/dipdrawdialog.h"

#include "ui/casefile/learningforms.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"

#include <QLineEdit>
#include <QRandomGenerator>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kQuartersOffered = 12;

const QString kFrom = u"dip_from"_s;
const QString kTo = u"dip_to"_s;
const QString kSize = u"dip_size"_s;
const QString kSeed = u"dip_seed"_s;

Quarter before(Quarter quarter)
{
    return quarter.number > 1 ? Quarter{quarter.year, quarter.number - 1}
                              : Quarter{quarter.year.previous(), 4};
}

} // namespace

DipDrawDialog::DipDrawDialog(PageHost &host, QWidget *parent)
    : FormDialog(tr("Draw a dip sample"),
                 tr("From the responses of stages 1 and 2 that were upheld at least in part."),
                 tr("Draw"), parent)
    , m_host(host)
    , m_form(new FactForm)
    , m_from(new ChoiceBox(m_form))
    , m_to(new ChoiceBox(m_form))
    , m_size(new QLineEdit(m_form))
    , m_seed(new QLineEdit(m_form))
{
    setObjectName(u"dipDrawDialog"_s);
    construct();
    for (const ChoiceBox *box : {m_from, m_to})
        connect(box, &QComboBox::currentIndexChanged, this, &DipDrawDialog::count);
    setForm(m_form);
    count();
    m_from->setFocus();
}

void DipDrawDialog::construct()
{
    m_form->addField(kFrom, tr("Answered &from"), m_from);
    m_form->addField(kTo, tr("&To"), m_to);
    m_form->addField(kSize, tr("&How many"), m_size);
    m_form->addField(kSeed, tr("&Seed"), m_seed,
                     tr("The number by which the draw can be repeated. It is kept with it."));
    m_form->setRequired(kSize);
    Quarter quarter = Quarter::of(m_host.session().today());
    for (int i = 0; i < kQuartersOffered; ++i, quarter = before(quarter)) {
        const QString words =
            tr("%1 Q%2", "year, quarter").arg(quarter.year.label()).arg(quarter.number);
        m_from->addChoice(words, quarter.code());
        m_to->addChoice(words, quarter.code());
    }
    m_from->setCurrentIndex(1); // The last that is over.
    m_to->setCurrentIndex(1);
    m_size->setText(u"10"_s);
    m_seed->setText(QString::number(QRandomGenerator::system()->bounded(100000U)));
}

void DipDrawDialog::count()
{
    const auto found = dipsample::population(m_host.session().database(),
                                             Quarter::fromCode(int(m_from->value().value_or(0))),
                                             Quarter::fromCode(int(m_to->value().value_or(0))));
    m_population = found ? int(found->size()) : 0;
    m_form->setHint(kSize, tr("A number, or a share as 25%. There are %n response(s) that were "
                              "not sampled before.",
                              nullptr, m_population));
}

void DipDrawDialog::record()
{
    m_form->clearFaults();
    const auto wanted = dipsample::sizeFromTyped(m_size->text(), m_population);
    bool isNumber = false;
    const quint32 seed = m_seed->text().trimmed().toUInt(&isNumber);
    if (m_to->value().value_or(0) < m_from->value().value_or(0))
        m_form->setFault(kTo, tr("This quarter comes before the first."));
    if (!wanted || *wanted <= 0)
        m_form->setFault(kSize, tr("Write a number as 11, or a share as 25%."));
    if (!isNumber)
        m_form->setFault(kSeed, tr("Write a whole number, as 4711."));
    if (goToFirstFault(*m_form))
        return;
    Session &session = m_host.session();
    const auto made = dipsample::draw(session.database(), session.store().signature(),
                                      Quarter::fromCode(int(m_from->value().value_or(0))),
                                      Quarter::fromCode(int(m_to->value().value_or(0))), *wanted,
                                      seed, session.today(), tr("Dip sample drawn"));
    if (!made) {
        setFault(made.error().message);
        return;
    }
    accept();
    Q_EMIT drawn(*made);
}

} // namespace redress
