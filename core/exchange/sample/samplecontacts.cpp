// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample/samplecontacts.h"

#include "core/exchange/sample/samplecomplaints.h"

#include <QJsonArray>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kMonthsBetweenQuotes = 12; ///< Until a compliment is quoted again.

QString chosenName(SampleDice &dice, SampleChooser &chooser, const WeightedNames &from)
{
    return from.names.at(qsizetype(chooser.choose(dice, from.weights)));
}

} // namespace

SampleContacts::SampleContacts(const SampleFrame &frame)
    : m_frame(frame)
{
    load();
}

SampleContacts::Texts SampleContacts::textsFrom(const QJsonValue &value)
{
    Texts texts;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), stringsFrom(it.value()));
    return texts;
}

const QStringList &SampleContacts::textsFor(const Texts &texts, const QString &directorate)
{
    auto found = texts.constFind(directorate);
    if (found == texts.constEnd())
        found = texts.constFind(u"*"_s);
    Q_ASSERT(found != texts.constEnd());
    return *found;
}

void SampleContacts::load()
{
    const QJsonObject contacts = sampleJson(u"contacts"_s).toObject();
    for (const QJsonValue value : contacts.value("kinds"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        Kind kind;
        kind.kind = fromStored<CaseKind>(object.value("kind"_L1).toString())
                        .value_or(CaseKind::Representation);
        kind.prefix = object.value("prefix"_L1).toString();
        kind.volume = volumeFrom(object);
        kind.inTime = numbersFrom(object.value("in_time"_L1));
        kind.services = weightedNamesFrom(object.value("services"_L1));
        kind.methods = weightedNamesFrom(object.value("methods"_L1));
        kind.texts = textsFrom(object.value("summaries"_L1));
        m_kinds.push_back(kind);
    }
    const QJsonObject object = contacts.value("compliments"_L1).toObject();
    m_compliments.prefix = object.value("prefix"_L1).toString();
    m_compliments.volume = volumeFrom(object);
    m_compliments.services = weightedNamesFrom(object.value("services"_L1));
    m_compliments.methods = weightedNamesFrom(object.value("methods"_L1));
    m_compliments.themes = weightedNamesFrom(object.value("themes"_L1));
    m_compliments.quoted = object.value("quoted"_L1).toInt();
    m_compliments.quotes = textsFrom(object.value("quotes"_L1));
    const QJsonObject summaries = object.value("summaries"_L1).toObject();
    for (auto it = summaries.begin(); it != summaries.end(); ++it)
        m_compliments.summaries.insert(it.key(), it.value().toString());
}

std::vector<PlannedCase> SampleContacts::plan()
{
    std::vector<PlannedCase> cases;
    const auto append = [&cases](std::vector<PlannedCase> more) {
        cases.insert(cases.end(), std::make_move_iterator(more.begin()),
                     std::make_move_iterator(more.end()));
    };
    int place = 0;
    for (const Kind &kind : m_kinds)
        append(planKind(kind, ++place));
    append(planCompliments(++place));
    return cases;
}

QString SampleContacts::chooseService(SampleDice &dice, SampleChooser &chooser,
                                      const WeightedNames &services, QDate day) const
{
    std::vector<int> weights = services.weights;
    for (size_t i = 0; i < weights.size(); ++i) {
        if (!m_frame.council.takesCases(services.names.at(qsizetype(i)), day))
            weights[i] = 0;
    }
    return services.names.at(qsizetype(chooser.choose(dice, weights)));
}

void SampleContacts::fill(CaseRecord &record, SampleDice &dice, const QString &service) const
{
    const QString directorate = m_frame.council.directorateOf(service);
    record.directorate = m_frame.council.directorate(directorate);
    record.service = m_frame.council.service(service);
    record.team = someTeam(m_frame, dice, service);
    record.officer = someOfficer(m_frame, dice, directorate);
}

PlannedCase SampleContacts::blank(SampleDice &dice, CaseKind kind, const QString &service,
                                  QDate receivedOn) const
{
    const auto known = std::find_if(m_kinds.begin(), m_kinds.end(),
                                    [kind](const Kind &one) { return one.kind == kind; });
    PlannedCase planned;
    planned.prefix = known == m_kinds.end() ? QString() : known->prefix;
    CaseRecord &record = planned.dossier.record;
    record.kind = kind;
    record.receivedOn = receivedOn;
    record.contactMethod = m_frame.council.item(UserList::ContactMethod, u"Email"_s);
    fill(record, dice, service);
    return planned;
}

std::vector<PlannedCase> SampleContacts::planKind(const Kind &kind, int place) const
{
    const int purpose = int(SamplePurpose::Contacts) + place;
    SampleChooser serviceChooser;
    SampleChooser methodChooser;
    SampleChooser timeChooser;
    std::vector<PlannedCase> cases;
    int number = 0;
    for (const QDate day : m_frame.receiptDays(kind.volume, purpose)) {
        SampleDice dice(purpose, int(day.toJulianDay()), ++number);
        const QString service = chooseService(dice, serviceChooser, kind.services, day);
        PlannedCase planned = blank(dice, kind.kind, service, day);
        CaseRecord &record = planned.dossier.record;
        const QString method = chosenName(dice, methodChooser, kind.methods);
        record.contactMethod = m_frame.council.item(UserList::ContactMethod, method);
        const QStringList &texts = textsFor(kind.texts, m_frame.council.directorateOf(service));
        record.summary = texts.at((number + dice.below(2)) % texts.size());
        const auto clock = m_frame.rules.clockOf(record);
        const auto limitOn = clock ? clock->deadlines(factsOf(record)).limitOn : std::nullopt;
        const int limit = limitOn ? m_frame.between(day, *limitOn) : 10;
        const bool isInTime =
            timeChooser.isChosen(dice, m_frame.onTheWay(kind.inTime[0], kind.inTime[1], day));
        record.respondedOn = m_frame.after(day, isInTime ? dice.late(limit / 5 + 1, limit)
                                                         : limit + dice.early(1, 14));
        cases.push_back(std::move(planned));
    }
    return cases;
}

std::vector<PlannedCase> SampleContacts::planCompliments(int place) const
{
    const int purpose = int(SamplePurpose::Contacts) + place;
    SampleChooser serviceChooser;
    SampleChooser methodChooser;
    SampleChooser themeChooser;
    SampleChooser quoteChooser;
    QHash<QString, QList<QDate>> quotedOn; // Looked up only: its order means nothing.
    std::vector<PlannedCase> cases;
    int number = 0;
    for (const QDate day : m_frame.receiptDays(m_compliments.volume, purpose)) {
        SampleDice dice(purpose, int(day.toJulianDay()), ++number);
        const QString service = chooseService(dice, serviceChooser, m_compliments.services, day);
        const QString theme = chosenName(dice, themeChooser, m_compliments.themes);
        PlannedCase planned = blank(dice, CaseKind::Compliment, service, day);
        planned.prefix = m_compliments.prefix;
        CaseRecord &record = planned.dossier.record;
        record.contactMethod = m_frame.council.item(
            UserList::ContactMethod, chosenName(dice, methodChooser, m_compliments.methods));
        record.theme = m_frame.council.item(UserList::Theme, theme);
        record.summary = m_compliments.summaries.value(theme);
        if (quoteChooser.isChosen(dice, m_compliments.quoted)) {
            // Nobody reads the same words twice in one year's report.
            const QStringList quotes = m_compliments.quotes.value(service);
            QList<QDate> &before = quotedOn[service];
            const qsizetype repeats = before.size() - quotes.size();
            Q_ASSERT(!quotes.isEmpty());
            if (repeats < 0 || before.at(repeats).addMonths(kMonthsBetweenQuotes) < day) {
                record.quote = quotes.at(before.size() % quotes.size());
                before.append(day);
            }
        }
        cases.push_back(std::move(planned));
    }
    return cases;
}

} // namespace redress
