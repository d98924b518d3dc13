// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/draftoffer.h"

#include "core/base/dates.h"
#include "core/store/caserepository.h"
#include "core/store/ombudsmanrepository.h"
#include "ui/casefile/casedraft.h"
#include "ui/intake/contactdraft.h"
#include "ui/shell/draftkeeping.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/formdraft.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/session.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// As many are named as a message can be read with.
constexpr size_t kMostNamed = 4;

struct OfferText {
    Q_DECLARE_TR_FUNCTIONS(redress::DraftOffer)
};

/// A form in which somebody was writing.
struct Left {
    std::optional<CaseId> caseId; ///< Nothing: a new contact, or a form of what stands alone.
    QString name;
    QDateTime at;                              ///< Local time.
    std::optional<FormDraft::About> form = {}; ///< A small form of the case.

    bool isNewContact() const { return !caseId && !form; }
};

/// The case, and the small form that is opened there.
QJsonObject stateFor(const Left &one)
{
    QJsonObject state;
    if (one.caseId)
        state.insert(u"case"_s, one.caseId->value());
    else
        state.insert(u"ombudsman"_s, one.form->alone->value());
    if (one.form)
        state.insert(u"page"_s,
                     QJsonObject{{u"form"_s, one.form->form}, {u"variant"_s, one.form->variant}});
    return state;
}

/// What was typed while a case at the Ombudsman stood alone is of the case with which it was linked
/// since.
FormDraft::About whereItIsNow(Session &session, const FormDraft::About &about)
{
    if (!about.alone)
        return about;
    const auto record = OmbudsmanRepository::load(session.database(), *about.alone);
    return record && record->caseId ? FormDraft::follow(session, about, *record->caseId) : about;
}

/// \return nothing if what it is of is no more.
std::optional<QString> referenceOf(Session &session, const FormDraft::About &about)
{
    if (about.alone) {
        const auto record = OmbudsmanRepository::load(session.database(), *about.alone);
        return record ? std::optional(record->reference) : std::nullopt;
    }
    const auto dossier = CaseRepository(session.database()).dossier(about.ofCase);
    return dossier ? std::optional(dossier->record.reference) : std::nullopt;
}

std::vector<Left> leftIn(Session &session)
{
    std::vector<Left> left;
    if (session.isReadOnly())
        return left;
    if (const auto contact = ContactDraft(session).find())
        left.push_back({std::nullopt, OfferText::tr("a new contact"), contact->at});
    const auto drafts =
        DraftRepository::all(session.database(), session.store().who().person, CaseDraft::form());
    if (!drafts)
        return left;
    for (const KeptDraft &kept : *drafts) {
        const CaseId id(kept.key.record.value_or(0));
        const auto dossier = CaseRepository(session.database()).dossier(id);
        if (dossier)
            left.push_back({id, dossier->record.reference, kept.draft.savedAtUtc.toLocalTime()});
    }
    for (FormDraft::Left kept : FormDraft::left(session)) {
        kept.about = whereItIsNow(session, kept.about);
        if (const auto reference = referenceOf(session, kept.about))
            left.push_back({kept.about.alone ? std::nullopt : std::optional(kept.about.ofCase),
                            OfferText::tr("%1 (%2)", "a case and what was written there")
                                .arg(*reference, kept.about.words),
                            kept.at, kept.about});
    }
    std::stable_sort(left.begin(), left.end(),
                     [](const Left &one, const Left &other) { return one.at > other.at; });
    return left;
}

void goOn(PageHost &host, const std::vector<Left> &left)
{
    // One form asks at a time; what stands in the others is there when they are opened.
    const auto form = std::find_if(left.begin(), left.end(),
                                   [](const Left &one) { return one.form.has_value(); });
    const Left *opened = form == left.end() ? nullptr : &*form;
    // The first is to stand in front.
    std::for_each(left.rbegin(), left.rend(), [&host, opened](const Left &one) {
        if (&one == opened)
            host.visit(pagekey::kCases, stateFor(one));
        else if (one.caseId)
            host.openCase(*one.caseId);
        else if (one.form)
            host.openOmbudsmanCase(*one.form->alone);
        else
            host.visit(pagekey::kCases, {{u"new"_s, true}});
    });
}

void remove(Session &session, const std::vector<Left> &left)
{
    for (const Left &one : left) {
        if (one.isNewContact()) {
            ContactDraft(session).remove();
            continue;
        }
        if (one.form) {
            FormDraft::remove(session, *one.form);
            continue;
        }
        // One that stays is offered once more, which harms nobody.
        const auto removed = draftkeeping::remove(
            session, {session.store().who().person, CaseDraft::form(), one.caseId->value()});
        Q_UNUSED(removed)
    }
}

QString names(const std::vector<Left> &left)
{
    QStringList named;
    for (const Left &one : left) {
        if (named.size() < qsizetype(kMostNamed))
            named.append(one.name);
    }
    const QString joined = named.join(u", "_s);
    const int others = int(left.size()) - int(named.size());
    return others == 0 ? joined
                       : OfferText::tr("%1 and %n other(s)", "names of drafts", others).arg(joined);
}

void offerOne(PageHost &host, const std::vector<Left> &left)
{
    const Left &one = left.front();
    std::vector<MessageBar::Way> ways{
        {OfferText::tr("&Continue"), [&host, left] { goOn(host, left); }}};
    if (one.caseId && !one.form)
        ways.push_back({OfferText::tr("Co&mpare"), [&host, id = *one.caseId] {
                            host.visit(pagekey::kCases,
                                       {{u"case"_s, id.value()},
                                        {u"page"_s, QJsonObject{{u"compare"_s, true}}}});
                        }});
    ways.push_back(
        {OfferText::tr("&Discard draft"), [&host, left] { remove(host.session(), left); }});
    host.messages().show(
        MessageBar::Kind::Info,
        one.isNewContact()
            ? OfferText::tr("You were writing a new contact on %1. It is kept as a draft.")
                  .arg(draftTime(one.at))
            : OfferText::tr("You were writing in %1 on %2. It is kept as a draft.")
                  .arg(one.name, draftTime(one.at)),
        ways);
}

void offerSeveral(PageHost &host, const std::vector<Left> &left)
{
    const int count = int(left.size());
    host.messages().show(
        MessageBar::Kind::Info,
        OfferText::tr("You left %n draft(s) that are not saved: %1.", nullptr, count)
            .arg(names(left)),
        {{OfferText::tr("&Continue"), [&host, left] { goOn(host, left); }},
         {OfferText::tr("&Discard all drafts"), [&host, left, count] {
              const auto answer = host.dialogs().ask(
                  &host.messages(),
                  {OfferText::tr("Discard drafts"),
                   OfferText::tr("What you typed in %n draft(s) will be gone: %1.", nullptr, count)
                       .arg(names(left)),
                   OfferText::tr("&Discard"),
                   {},
                   true});
              if (answer == FileDialogs::Answer::Yes)
                  remove(host.session(), left);
          }}});
}

} // namespace

QString draftTime(const QDateTime &local)
{
    return OfferText::tr("%1 at %2", "a day and a time")
        .arg(weekdayDate(local.date()), QLocale().toString(local.time(), u"HH:mm"_s));
}

void offerDrafts(PageHost &host)
{
    draftkeeping::bringBack(host.session());
    const std::vector<Left> left = leftIn(host.session());
    if (left.size() == 1)
        offerOne(host, left);
    else if (!left.empty())
        offerSeveral(host, left);
}

} // namespace redress
