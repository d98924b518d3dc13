// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/taskdialog.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QGuiApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace redress {

namespace {

using namespace std::chrono_literals;

constexpr int kBarSteps = 1000;
constexpr auto kBusyAfter = 300ms;
constexpr auto kShownAfter = 2s;

} // namespace

void showProgress(QProgressBar &bar, qint64 done, qint64 total)
{
    bar.setRange(0, total > 0 ? kBarSteps : 0);
    if (total > 0)
        bar.setValue(int(qMin(done, total) * kBarSteps / total));
}

TaskDialog::TaskDialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_work(new BackgroundWork(this))
    , m_doing(new TextLabel(TextLabel::Kind::Plain, title, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("taskDialog"));
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    const Metrics metrics(this);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(title);
    showProgress(*m_bar, 0, 0);
    m_cancel->setObjectName(QStringLiteral("cancelTaskButton"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_doing);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel, 0, Qt::AlignRight);
    setMinimumWidth(metrics.times(34));
    connect(m_work, &BackgroundWork::told, this,
            [this](const QString &doing, qint64 done, qint64 total) {
                m_doing->setText(doing);
                showProgress(*m_bar, done, total);
            });
    connect(m_cancel, &QPushButton::clicked, this, &TaskDialog::reject);
    for (QTimer *timer : {&m_busy, &m_shown})
        timer->setSingleShot(true);
    connect(&m_busy, &QTimer::timeout, this, &TaskDialog::showBusy);
    connect(&m_shown, &QTimer::timeout, this, &TaskDialog::comeInSight);
}

TaskDialog::~TaskDialog()
{
    leave();
}

/// The window waits from the first moment, so that nothing else is begun.
void TaskDialog::openUnseen()
{
    setAttribute(Qt::WA_DontShowOnScreen);
    open();
    m_busy.start(kBusyAfter);
    m_shown.start(kShownAfter);
}

void TaskDialog::showBusy()
{
    m_isBusy = true;
    QGuiApplication::setOverrideCursor(Qt::BusyCursor);
}

void TaskDialog::comeInSight()
{
    hide();
    setAttribute(Qt::WA_DontShowOnScreen, false);
    open();
}

void TaskDialog::leave()
{
    m_busy.stop();
    m_shown.stop();
    if (std::exchange(m_isBusy, false))
        QGuiApplication::restoreOverrideCursor();
    hide();
}

void TaskDialog::reject()
{
    m_work->cancel();
    m_cancel->setEnabled(false);
    m_doing->setText(tr("Stopping; the file stays as it was."));
}

} // namespace redress
