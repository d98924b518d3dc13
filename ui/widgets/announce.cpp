// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announce.h"

#include "ui/widgets/spokenrole.h"
#include "ui/widgets/uianotice.h"

#include <QString>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace redress {

namespace {

/// Longer than a screen reader takes to ask what came into sight.
constexpr std::chrono::seconds kStays{10};

/// A dot that nobody sees and no key comes to; what it is called is what is said.
class Notice final : public QWidget
{
public:
    explicit Notice(QWidget *window)
        : QWidget(window)
    {
        setObjectName(QStringLiteral("spokenNotice"));
        setSpokenRole(this, QAccessible::Notification);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        setGeometry(0, 0, 1, 1);
        lower();
    }
};

} // namespace

void announce(QWidget *from, const QString &words)
{
    QWidget *window = from ? from->window() : nullptr;
    if (words.isEmpty() || !window || !window->isVisible())
        return;
    auto *notice = new Notice(window);
    notice->setAccessibleName(words);
    notice->show(); // Qt tells that it came into sight.
    QTimer::singleShot(kStays, notice, &QObject::deleteLater);
    raiseUiaNotice(*window, words);
}

} // namespace redress
