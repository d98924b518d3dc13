// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/savedlistbar.h"

#include "core/search/searchparts.h"
#include "core/store/ownconnection.h"
#include "ui/cases/casefinder.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/counterbar.h"
#include "ui/widgets/joining.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/settings.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <limits>
#include <utility>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// By what a list is known again, whatever it is called: one that comes with the program by what it
/// asks, since its name is said in the language of the windows.
QString keyOf(const SavedList &list)
{
    return list.isSupplied ? u"supplied:"_s + list.query.search.text
                           : u"saved:"_s + QString::number(list.id.value());
}

/// Whether two lists show the same cases in the same order.
bool asksTheSame(const CaseListQuery &a, const CaseListQuery &b)
{
    CaseListQuery other = b;
    other.search = a.search;
    return a == other && a.search.text.simplified() == b.search.text.simplified();
}

/// Whether a list asks by the words of its search alone, whatever its order.
bool asksBySearch(const CaseListQuery &query)
{
    CaseListQuery words;
    words.search = query.search;
    words.sort = query.sort;
    words.isDescending = query.isDescending;
    words.then = query.then;
    words.group = query.group;
    return words == query;
}

/// One part of a search, as it is typed: two words, of which a case has both, are two.
bool isOnePart(const Search &search)
{
    return search.terms.size() == 1 && search::partsOf(search.text).size() == 1;
}

/// Whether quotes are left open, which would take what follows into them.
bool isOpenEnded(const QString &text)
{
    static const QString quotes = u"\"\u201c\u201d"_s;
    return std::ranges::count_if(text, [](QChar one) { return quotes.contains(one); }) % 2 != 0;
}

/// One value of a field, which another can stand beside: "kind:mp".
bool isOneOfSeveral(const Search &search)
{
    const SearchTerm &term = isOnePart(search) ? search.terms.front() : SearchTerm();
    return term.field != SearchField::Words && term.asks == SearchTerm::Asks::Value &&
           !term.isExcluded && !term.first && !term.last && search.text.contains(u':');
}

/// The search for \p now and \p more together; nothing where no search asks for that.
std::optional<QString> joinedText(const CaseListQuery &shown, const Search &more, Join how)
{
    const Search &now = shown.search;
    if (isOpenEnded(now.text) || isOpenEnded(more.text))
        return std::nullopt;
    const QString before = now.text.simplified();
    const QString added = more.text.simplified();
    switch (how) {
    case Join::Only:
        return added;
    case Join::And:
        return (before + u' ' + added).trimmed();
    case Join::Or:
        // What narrows beside the search would narrow the other value, too.
        if (!asksBySearch(shown) || !isOneOfSeveral(now) || !isOneOfSeveral(more) ||
            now.terms.front().field != more.terms.front().field)
            return std::nullopt;
        return before + u',' + added.sliced(added.indexOf(u':') + 1);
    case Join::Not:
        break;
    }
    if (!isOnePart(more))
        return std::nullopt;
    const QString turned = added.startsWith(u'-') ? added.sliced(1) : u'-' + added;
    return (before + u' ' + turned).trimmed();
}

} // namespace

SavedListBar::SavedListBar(PageHost &host, std::function<QStringList()> columns, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_columns(std::move(columns))
    , m_button(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_row(new QHBoxLayout(this))
{
    m_button->setObjectName(u"savedListButton"_s);
    m_button->setText(tr("&Lists"));
    m_button->setToolTip(tr("Save what is shown as a list, or change a saved one."));
    m_button->setAccessibleDescription(m_button->toolTip());
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_menu->setObjectName(u"savedListMenu"_s);
    m_button->setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedListBar::fillMenu);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addStretch(1);
    m_row->addWidget(m_button, 0, Qt::AlignVCenter);
}

void SavedListBar::refresh(qint64 total)
{
    m_total = total;
    Session &session = m_host.session();
    const QString login = session.store().who().person;
    const search::Context context{session.reference(), session.today(), login};
    auto lists = savedlists::list(session.database(), login, context);
    if (!lists) {
        m_host.messages().show(MessageBar::Kind::Error, lists.error().message);
        return;
    }
    m_lists = savedlists::supplied(context);
    m_lists.insert(m_lists.end(), lists->begin(), lists->end());
    makeCounters();
    showChosen();
    count();
}

void SavedListBar::makeCounters()
{
    if (m_counters) {
        m_row->removeWidget(m_counters);
        m_counters->hide();
        m_counters->deleteLater();
        m_counters = nullptr;
    }
    std::vector<CounterBar::Counter> counters{{StatusShape::None, tr("All cases")}};
    for (const SavedList &list : m_lists)
        counters.push_back({StatusShape::None, list.name});
    m_counters = new CounterBar(counters, this);
    m_counters->setObjectName(u"savedListCounters"_s);
    m_counters->setAccessibleName(tr("Saved lists"));
    m_row->insertWidget(0, m_counters);
    m_counters->show();
    connect(m_counters, &CounterBar::chosen, this, &SavedListBar::choose);
    m_counters->setJoinable();
    connect(m_counters, &CounterBar::joined, this, &SavedListBar::join);
    setRoom(m_room, m_isLow);
}

void SavedListBar::addAside(QWidget *aside)
{
    if (m_row->indexOf(aside) < 0)
        m_row->addWidget(aside);
}

QWidget *SavedListBar::lastField() const
{
    return m_button;
}

void SavedListBar::setRoom(int width, bool isLow)
{
    m_room = width;
    m_isLow = isLow;
    if (!m_counters || width <= 0)
        return;
    m_counters->setCramped(false);
    const int row = width - m_button->sizeHint().width();
    m_counters->setCramped(isLow || m_counters->sizeHint().width() > 2 * row);
}

void SavedListBar::setShown(const CaseListQuery &query)
{
    m_query = query;
    showChosen();
}

void SavedListBar::showChosen()
{
    const auto same = std::find_if(m_lists.begin(), m_lists.end(), [this](const SavedList &list) {
        return asksTheSame(list.query, m_query);
    });
    if (same != m_lists.end())
        m_current = same->isSupplied ? std::nullopt : std::optional(same->id);
    if (!m_counters)
        return;
    const QSignalBlocker quiet(m_counters);
    CaseListQuery all;
    all.sort = m_query.sort;
    all.isDescending = m_query.isDescending;
    all.then = m_query.then;
    if (same != m_lists.end())
        m_counters->setCurrent(int(same - m_lists.begin()) + 1);
    else if (asksTheSame(all, m_query))
        m_counters->setCurrent(0);
    else
        m_counters->clearCurrent();
}

void SavedListBar::choose(int index)
{
    if (index <= 0) {
        m_current.reset();
        Q_EMIT allChosen();
        return;
    }
    const SavedList list = m_lists[size_t(index) - 1];
    m_current = list.isSupplied ? std::nullopt : std::optional(list.id);
    if (!list.fault.isEmpty())
        m_host.messages().show(MessageBar::Kind::Warning, list.fault);
    Q_EMIT listChosen(list);
}

/// By the words of the search, where they stand to be seen, changed and taken away. \source ux 3
void SavedListBar::join(int index, Join how)
{
    if (how == Join::Only || index <= 0) {
        if (how == Join::Only)
            m_counters->setCurrent(index);
        return; // All cases narrow nothing down.
    }
    const SavedList &list = m_lists[size_t(index) - 1];
    const auto text =
        asksBySearch(list.query) ? joinedText(m_query, list.query.search, how) : std::nullopt;
    if (text)
        Q_EMIT searchWanted(*text);
    else
        m_host.messages().show(
            MessageBar::Kind::Info,
            tr("No single search asks for that of \"%1\". Ctrl adds a list of search words; Shift "
               "takes two values of one field, Alt leaves one out.")
                .arg(list.name));
}

const SavedList *SavedListBar::current() const
{
    const auto found = std::find_if(m_lists.begin(), m_lists.end(), [this](const SavedList &list) {
        return !list.isSupplied && list.id == m_current;
    });
    return found == m_lists.end() ? nullptr : &*found;
}

/// Also of the lists that come with the program.
const SavedList *SavedListBar::chosen() const
{
    const int index = m_counters ? m_counters->current() : -1;
    return index > 0 && index <= int(m_lists.size()) ? &m_lists[size_t(index) - 1] : current();
}

const SavedList *SavedListBar::byDefault() const
{
    const CaseStore &store = m_host.session().store();
    const QString key = m_host.settings().defaultList(store.path(), store.who().person);
    const auto found = std::find_if(m_lists.begin(), m_lists.end(),
                                    [&](const SavedList &list) { return keyOf(list) == key; });
    return found == m_lists.end() ? nullptr : &*found;
}

void SavedListBar::setDefault(const SavedList &list, bool isDefault)
{
    const CaseStore &store = m_host.session().store();
    m_host.settings().setDefaultList(store.path(), store.who().person,
                                     isDefault ? keyOf(list) : QString());
    m_host.messages().show(
        MessageBar::Kind::Success,
        isDefault ? tr("The page Cases opens with the list \"%1\" from now on, for you alone.")
                        .arg(list.name)
                  : tr("The page Cases opens as you left it from now on."));
}

bool SavedListBar::isChanged() const
{
    const SavedList *list = current();
    return list && (!asksTheSame(list->query, m_query) || list->columns != m_columns());
}

void SavedListBar::count()
{
    if (m_lists.empty())
        return;
    if (m_total <= CaseFinder::kLarge) {
        Session &session = m_host.session();
        Counts counts;
        for (const SavedList &list : m_lists)
            counts.push_back(
                savedlists::count(session.database(), session.rules(), list, session.today())
                    .value_or(0));
        showCounts(counts);
        return;
    }
    m_isToCount = true;
    if (m_work.isRunning())
        m_work.cancel();
    else
        startCounting();
}

void SavedListBar::startCounting()
{
    m_isToCount = false;
    const Session &session = m_host.session();
    m_work.start<Counts>(
        [file = session.store().path(), rules = session.rules(), lists = m_lists,
         day = session.today()](const Progress &progress) {
            return onOwnConnection(
                file, Database::Access::ReadOnly, [&](Database &database) -> Result<Counts> {
                    Counts counts;
                    for (const SavedList &list : lists) {
                        if (progress.isCancelled())
                            return Error{Error::Code::Cancelled, {}, {}};
                        counts.push_back(savedlists::count(database, rules, list, day).value_or(0));
                    }
                    return counts;
                });
        },
        [this](const Result<Counts> &counted) {
            if (m_isToCount)
                startCounting();
            else if (counted)
                showCounts(*counted);
        });
}

void SavedListBar::showCounts(const Counts &counts)
{
    if (!m_counters || counts.size() != m_lists.size())
        return;
    const auto figure = [](qint64 count) {
        return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
    };
    m_counters->setCount(0, figure(m_total));
    for (size_t i = 0; i < counts.size(); ++i)
        m_counters->setCount(int(i) + 1, figure(counts[i]),
                             m_lists[i].alertsAt(counts[i])
                                 ? tr("more than %1", "a number").arg(*m_lists[i].alertAbove)
                                 : QString());
    setRoom(m_room, m_isLow);
}

void SavedListBar::fillMenu()
{
    m_menu->clear();
    const auto add = [this](const QString &words, const QString &name, auto act) {
        QAction *action = m_menu->addAction(words);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(tr("&Save what is shown as a new list..."), u"saveListAction"_s, [this] { saveNew(); });
    const SavedList *list = current();
    if (list) {
        const SavedList chosen = *list;
        const QString shown = QString(chosen.name).replace(u'&', u"&&"_s);
        m_menu->addSeparator();
        SavedList after = chosen;
        after.query = m_query;
        after.columns = m_columns();
        add(tr("Save &changes to \"%1\"").arg(shown), u"changeListAction"_s, [this, chosen, after] {
            saveChanges(chosen, after);
        })->setEnabled(isChanged());
        add(tr("A&lert above a number of cases..."), u"alertListAction"_s,
            [this, chosen] { setAlert(chosen); });
        add(tr("&Rename \"%1\"...").arg(shown), u"renameListAction"_s,
            [this, chosen] { rename(chosen); });
        SavedList other = chosen;
        other.owner = chosen.isPrivate() ? std::nullopt
                                         : std::optional(m_host.session().store().who().person);
        add(chosen.isPrivate() ? tr("S&hare \"%1\" with everybody").arg(shown)
                               : tr("&Keep \"%1\" to myself").arg(shown),
            u"shareListAction"_s, [this, chosen, other] { saveChanges(chosen, other); });
        add(tr("&Delete \"%1\"...").arg(shown), u"deleteListAction"_s,
            [this, chosen] { remove(chosen); });
    }
    // A file that can only be read keeps its lists.
    if (const QString reason = m_host.session().readOnlyReason(); !reason.isEmpty()) {
        for (QAction *action : m_menu->actions()) {
            action->setEnabled(false);
            action->setToolTip(reason);
        }
    }
    // With which list one begins is kept on this computer, and not in the file.
    if (const SavedList *one = chosen()) {
        const SavedList *first = byDefault();
        m_menu->addSeparator();
        QAction *opens = add(tr("Open Cases &with this list"), u"defaultListAction"_s,
                             [this, list = *one](bool isDefault) { setDefault(list, isDefault); });
        opens->setCheckable(true);
        opens->setChecked(first && keyOf(*first) == keyOf(*one));
    }
}

void SavedListBar::saveNew()
{
    const QString name = m_host.dialogs().askText(
        this, tr("Save a list"), tr("Name of the list, which you alone see until you share it:"),
        QString());
    if (name.isNull())
        return;
    Session &session = m_host.session();
    SavedList list;
    list.name = name;
    list.owner = session.store().who().person;
    list.query = m_query;
    list.columns = m_columns();
    const auto added = savedlists::add(session.database(), session.store().signature(), list);
    if (added)
        m_current = *added;
    tell(added ? Result<void>() : Result<void>(added.error()));
}

void SavedListBar::saveChanges(const SavedList &before, const SavedList &after)
{
    Session &session = m_host.session();
    tell(savedlists::change(session.database(), session.store().signature(), before, after));
}

void SavedListBar::rename(const SavedList &list)
{
    const QString name =
        m_host.dialogs().askText(this, tr("Rename a list"), tr("Name of the list:"), list.name);
    if (name.isNull() || name.trimmed() == list.name)
        return;
    SavedList after = list;
    after.name = name;
    saveChanges(list, after);
}

/// From how many cases on the list stands out; nothing typed: never.
void SavedListBar::setAlert(const SavedList &list)
{
    const QString typed = m_host.dialogs().askText(
        this, tr("Alert"),
        tr("\"%1\" stands out while it has more cases than (empty: never):").arg(list.name),
        list.alertAbove ? QString::number(*list.alertAbove) : QString());
    if (typed.isNull())
        return;
    bool isNumber = false;
    const int above = typed.trimmed().toInt(&isNumber);
    if (!typed.trimmed().isEmpty() && (!isNumber || above < 0)) {
        m_host.messages().show(
            MessageBar::Kind::Warning,
            tr("\"%1\" is no number of cases. Nothing was changed.").arg(typed.trimmed()));
        return;
    }
    SavedList after = list;
    after.alertAbove = isNumber ? std::optional(above) : std::nullopt;
    saveChanges(list, after);
}

void SavedListBar::remove(const SavedList &list)
{
    const auto answer = m_host.dialogs().ask(
        this, {tr("Delete a list"),
               list.isPrivate()
                   ? tr("Delete the list \"%1\"? The cases stay as they are.").arg(list.name)
                   : tr("Delete the list \"%1\", which everybody sees? The cases stay as they are.")
                         .arg(list.name),
               tr("Delete"), QString(), true});
    if (answer != FileDialogs::Answer::Yes)
        return;
    Session &session = m_host.session();
    tell(savedlists::remove(session.database(), session.store().signature(), list));
}

void SavedListBar::tell(const Result<void> &done)
{
    if (done)
        m_host.session().noteChange();
    else
        m_host.messages().show(MessageBar::Kind::Error, done.error().message);
}

} // namespace redress
