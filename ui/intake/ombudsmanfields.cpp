// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/ombudsmanfields.h"

#include "ui/casefile/faultwords.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(redress::OmbudsmanFields)
};

const QString kReference = u"ombudsman_reference"_s;
const QString kCategory = u"ombudsman_category"_s;
const QString kReplyBy = u"enquiry_due_date"_s;
const QString kOwnReference = u"own_reference"_s;

} // namespace

OmbudsmanFields::OmbudsmanFields(FactForm &form, QDate today, const WorkingCalendar &calendar)
    : m_form(form)
    , m_reference(new QLineEdit(&form))
    , m_category(new QLineEdit(&form))
    , m_replyBy(new DateEdit(today, calendar, &form))
    , m_ownReference(new QLineEdit(&form))
{
    m_replyBy->setUse(DateUse::Deadline);
    const Metrics metrics(&form);
    for (QLineEdit *line : {m_reference, m_ownReference})
        line->setMinimumWidth(metrics.times(16));
    m_category->setMinimumWidth(metrics.times(30));
}

void OmbudsmanFields::addFacts()
{
    m_form.addField(kReference, FieldText::tr("3  Refere&nce of the Ombudsman"), m_reference);
    m_form.addField(kCategory, FieldText::tr("4  Sub&ject, as the Ombudsman names it"), m_category);
    m_form.addField(kReplyBy, FieldText::tr("5  Repl&y by"), m_replyBy,
                    FieldText::tr("The day in the Ombudsman's letter; empty if no reply is asked "
                                  "for."));
    m_form.setRequired(kReference);
}

void OmbudsmanFields::addOwnCase()
{
    m_form.addField(kOwnReference, FieldText::tr("Case of the co&uncil"), m_ownReference,
                    FieldText::tr("Its reference, if it is recorded. Without one the case of the "
                                  "Ombudsman stands by itself."));
}

void OmbudsmanFields::connectAll(const std::function<void()> &changed)
{
    for (const auto &[key, line] :
         {std::pair(kReference, m_reference), std::pair(kCategory, m_category),
          std::pair(kReplyBy, static_cast<QLineEdit *>(m_replyBy)),
          std::pair(kOwnReference, m_ownReference)}) {
        QObject::connect(line, &QLineEdit::textChanged, &m_form, changed);
        // A day is written anew when its field is left: that mends nothing.
        QObject::connect(line, &QLineEdit::textEdited, &m_form,
                         [this, key = key] { m_form.setFault(key, {}); });
    }
}

void OmbudsmanFields::setVisible(bool isVisible)
{
    for (const QString &key : {kReference, kCategory, kReplyBy, kOwnReference})
        m_form.setFieldVisible(key, isVisible);
}

void OmbudsmanFields::clear()
{
    for (QLineEdit *line : {m_reference, m_category, m_ownReference})
        line->clear();
    m_replyBy->setDate(std::nullopt);
}

void OmbudsmanFields::putInto(OmbudsmanFacts &facts) const
{
    facts.record.reference = m_reference->text().trimmed();
    facts.category = m_category->text().trimmed();
    facts.record.enquiryDueOn = m_replyBy->date();
}

QString OmbudsmanFields::ownReference() const
{
    return m_ownReference->text().trimmed();
}

std::optional<QDate> OmbudsmanFields::replyBy() const
{
    return m_replyBy->date();
}

void OmbudsmanFields::keepIn(QJsonObject &fields) const
{
    for (const auto &[key, line] :
         {std::pair(kReference, m_reference), std::pair(kCategory, m_category),
          std::pair(kOwnReference, m_ownReference)}) {
        if (!line->text().isEmpty())
            fields.insert(key, line->text());
    }
    if (const auto day = m_replyBy->date())
        fields.insert(kReplyBy, day->toString(Qt::ISODate));
}

void OmbudsmanFields::putBack(const QJsonObject &fields)
{
    m_reference->setText(fields.value(kReference).toString());
    m_category->setText(fields.value(kCategory).toString());
    m_ownReference->setText(fields.value(kOwnReference).toString());
    const QDate day = QDate::fromString(fields.value(kReplyBy).toString(), Qt::ISODate);
    m_replyBy->setDate(day.isValid() ? std::optional(day) : std::nullopt);
}

void OmbudsmanFields::check(const OmbudsmanFacts &facts, QDate today)
{
    using At = OmbudsmanFault::Field;
    for (const OmbudsmanFault &fault : faultsIn(facts, today)) {
        if (fault.field == At::Reference)
            m_form.setFault(kReference, fault.words);
        else if (fault.field == At::EnquiryDueOn)
            m_form.setFault(kReplyBy, fault.words);
        else if (fault.field == At::ReceivedOn && facts.record.receivedOn.isValid())
            m_form.setFault(u"received_date"_s, fault.words);
    }
    if (!m_replyBy->isGood())
        m_form.setFault(kReplyBy, noDayWords(m_replyBy->text()));
}

} // namespace redress
