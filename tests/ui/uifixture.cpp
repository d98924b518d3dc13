// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uifixture.h"

#include "core/store/caserepository.h"
#include "core/store/members.h"
#include "core/store/restriction.h"
#include "tests/ui/menukey.h"
#include "ui/shell/quickopen.h"
#include "ui/widgets/messagebar.h"

#include <QSettings>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QByteArray kServices = "directorate,service,sort_order\n"
                             "Children,Fostering,1\n"
                             "Children,Assessment,2\n"
                             "Adults,Home support,3\n";

const QByteArray kCases =
    "reference,kind,procedure,received_date,responded_date,directorate,service,complainant_type,"
    "contact_method,summary\n"
    "CSC/25/0001,complaint,children_statutory,2025-09-01,,Children,Fostering,Parent,Email,"
    "Minutes of the July meeting not sent\n"
    "MP/25/0002,mp_enquiry,,2025-12-01,,Adults,,,Letter,Home care ended 100% l_d\n"
    "CSC/25/0003,complaint,children_statutory,2026-01-02,,Children,Assessment,Parent,Phone,"
    "Visits cancelled twice\n"
    "COMP/25/01,compliment,,2025-10-03,,Children,,,Email,Kind words\n"
    "CSC/25/0004,complaint,children_statutory,2026-01-12,,Children,,,Email,Not accepted yet\n";

const QByteArray kStages = "reference,stage,received_date,responded_date,outcome\n"
                           "CSC/25/0001,1,2025-09-01,2025-09-12,upheld\n"
                           "CSC/25/0003,1,2026-01-02,,\n";

} // namespace

WindowTest::WindowTest()
{
    const ImportReport report = m_store.import({m_store.write(u"services.csv"_s, kServices),
                                                m_store.write(u"cases.csv"_s, kCases),
                                                m_store.write(u"stages.csv"_s, kStages)});
    EXPECT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
    m_store.close();
    m_settings = std::make_unique<Settings>(
        std::make_unique<QSettings>(m_store.folder() + u"/settings.ini"_s, QSettings::IniFormat));
    m_theme = std::make_unique<Theme>();
    m_theme->apply(Theme::Choice::Light, 100);
    makeWindow();
}

void WindowTest::makeWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{
        m_store.clock(), Operator{u"tester"_s, u"desk"_s}, *m_settings, *m_theme, m_dialogs});
    m_window->resize(1400, 900);
    m_window->show();
    m_window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
}

WindowTest::~WindowTest() = default;

void WindowTest::open(CaseStore::Access access)
{
    // A person who has had this file for a while.
    m_settings->hideFirstSteps(m_store.path(), u"tester"_s);
    m_window->openFile(m_store.path(), access);
    ASSERT_NE(m_window->openSession(), nullptr);
}

void WindowTest::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : m_window.get(), key, modifiers);
}

void WindowTest::menuKey()
{
    QWidget *focused = QApplication::focusWidget();
    ASSERT_NE(focused, nullptr);
    pressMenuKey(*focused);
}

void WindowTest::type(const QString &text)
{
    QWidget *focused = QApplication::focusWidget();
    ASSERT_NE(focused, nullptr);
    QTest::keyClicks(focused, text);
}

void WindowTest::restrictToMe(const QString &reference)
{
    TeamMember me;
    me.login = session().store().who().person;
    me.name = QStringLiteral("Name of ") + me.login;
    me.role = TeamRole::Manager;
    const auto member = members::save(session().database(), session().store().signature(), me,
                                      session().today(), QStringLiteral("Added"));
    ASSERT_TRUE(member) << why(member);
    const auto restricted = restriction::restrict(
        session().database(), session().store().signature(), caseOf(reference), {*member},
        QStringLiteral("A matter of staff"), QStringLiteral("Restricted"));
    ASSERT_TRUE(restricted) << why(restricted);
    session().noteChange();
}

QStringList WindowTest::messages() const
{
    return m_window->findChild<MessageBar *>(u"messageBar"_s)->texts();
}

CaseId WindowTest::caseOf(const QString &reference)
{
    const auto found = CaseRepository(session().database()).find(reference);
    EXPECT_TRUE(found && *found) << reference.toStdString();
    return found && *found ? **found : CaseId();
}

CaseDossier WindowTest::dossier(const QString &reference)
{
    const auto read = CaseRepository(session().database()).dossier(caseOf(reference));
    EXPECT_TRUE(read) << why(read);
    return read.value_or(CaseDossier());
}

void WindowTest::openCase(const QString &reference)
{
    key(Qt::Key_K, Qt::ControlModifier);
    auto *field = find<QuickOpen>(u"quickOpenLineEdit"_s);
    ASSERT_NE(field, nullptr);
    ASSERT_TRUE(field->hasFocus());
    QTest::keyClicks(field, reference);
    // The list of what is found opens before it is closed, as it does for a person: its activation
    // would otherwise arrive when it has gone, and leave no window active.
    QCoreApplication::processEvents();
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
}

} // namespace redress
