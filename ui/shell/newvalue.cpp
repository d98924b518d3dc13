// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newvalue.h"

#include "core/store/listchange.h"
#include "core/store/members.h"
#include "core/store/placecreation.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>

namespace redress {

namespace {

struct ValueText {
    Q_DECLARE_TR_FUNCTIONS(redress::NewValue)
};

/// The name as the person gives it; nothing if they went back, or nothing can be written.
QString nameOf(PageHost &host, QWidget &form, const QString &title, const QString &label,
               const QString &typed)
{
    if (host.session().isReadOnly()) {
        host.messages().show(MessageBar::Kind::Error, host.session().readOnlyReason());
        return {};
    }
    return host.dialogs().askText(&form, title, label, typed).simplified();
}

/// Chooses what was made; a list that was not filled anew meanwhile gets its line.
template <typename SomeId>
void choose(ChoiceBox &box, PageHost &host, const Result<SomeId> &made, const QString &name)
{
    if (!made) {
        host.messages().show(MessageBar::Kind::Error, made.error().message);
        return;
    }
    host.session().noteChange(); // The lists have it now.
    if (box.findData(made->value()) < 0)
        box.addChoice(name, made->value());
    box.setId(std::optional(*made));
    box.setFocus(Qt::OtherFocusReason);
    host.messages().show(MessageBar::Kind::Success, ValueText::tr("%1 is added.").arg(name));
}

} // namespace

void offerNewValue(ChoiceBox &box, PageHost &host, UserList list, QWidget &form)
{
    box.setOffersToCreate(true);
    QObject::connect(
        &box, &ChoiceBox::createWanted, &form, [&box, &host, list, &form](const QString &typed) {
            const QString name = nameOf(
                host, form, ValueText::tr("Add to the list"),
                listchange::hasGroups(list)
                    ? ValueText::tr("Name, with its group before it as in \"Staff - Attitude\":")
                    : ValueText::tr("Name, as it will stand in the list of the council:"),
                typed);
            if (name.isEmpty())
                return;
            Session &session = host.session();
            ListChange change;
            change.after.list = list;
            change.after.name = name;
            choose(box, host,
                   listchange::save(session.database(), session.store().signature(), change,
                                    session.today(), ValueText::tr("Value added while typing")),
                   name);
        });
}

void offerNewOfficer(ChoiceBox &box, PageHost &host, QWidget &form)
{
    box.setOffersToCreate(true);
    QObject::connect(
        &box, &ChoiceBox::createWanted, &form, [&box, &host, &form](const QString &typed) {
            const QString both = nameOf(
                host, form, ValueText::tr("Add to the team"),
                ValueText::tr("Name, and after a comma the name with which they sign in to their "
                              "computer, as in \"Jane Smith, jsmith\":"),
                typed + QStringLiteral(", "));
            if (both.isEmpty())
                return;
            Session &session = host.session();
            const qsizetype comma = both.lastIndexOf(u',');
            TeamMember member;
            member.name = both.first(comma < 0 ? both.size() : comma).trimmed();
            member.login = comma < 0 ? QString() : both.sliced(comma + 1).trimmed();
            choose(box, host,
                   members::save(session.database(), session.store().signature(), member,
                                 session.today(), ValueText::tr("Officer added while typing")),
                   member.name);
        });
}

void offerNewService(ChoiceBox &box, PageHost &host,
                     std::function<std::optional<OrgNodeId>()> directorate, QWidget &form)
{
    box.setOffersToCreate(true);
    QObject::connect(
        &box, &ChoiceBox::createWanted, &form,
        [&box, &host, directorate = std::move(directorate), &form](const QString &typed) {
            const auto parent = directorate();
            Session &session = host.session();
            if (!parent) {
                host.messages().show(MessageBar::Kind::Info,
                                     ValueText::tr("Choose the directorate first."));
                return;
            }
            const QString name = nameOf(host, form, ValueText::tr("Add a service"),
                                        ValueText::tr("Name of the service, below %1:")
                                            .arg(session.reference().nameOf(*parent)),
                                        typed);
            if (name.isEmpty())
                return;
            choose(box, host,
                   placecreation::add(session.database(), session.store().signature(),
                                      session.reference(), parent, name),
                   name);
        });
}

} // namespace redress
