// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowcopy.h"

#include "core/base/language.h"
#include "ui/widgets/metrics.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace redress {

namespace {

constexpr qint64 kTurn = 40;   ///< Milliseconds, after which keys and mouse have their turn.
constexpr qint64 kShort = 300; ///< What takes no longer shows no dialog. \source ux 13

/// The first heading is said in the language of the copy as well.
TableCopy begun(const QAbstractItemModel &model, const RowCopy::What &what)
{
    const SpokenHere papers(what.language);
    return TableCopy(model, what.columns, what.withHeadings);
}

} // namespace

RowCopy::RowCopy(QWidget &list, const QAbstractItemModel &model, What what,
                 std::function<void(bool)> done)
    : QObject(&list)
    , m_list(list)
    , m_what(std::move(what))
    , m_done(std::move(done))
    , m_copy(begun(model, m_what))
{
    connect(&m_turn, &QTimer::timeout, this, &RowCopy::goOn);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &RowCopy::stop);
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &RowCopy::stop);
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, &RowCopy::stop);
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, &RowCopy::stop);
}

RowCopy::~RowCopy()
{
    delete m_dialog;
}

void RowCopy::start()
{
    m_since.start();
    m_turn.start(0);
}

void RowCopy::stop()
{
    end(false);
}

void RowCopy::goOn()
{
    QElapsedTimer turn;
    turn.start();
    {
        const SpokenHere papers(m_what.language);
        while (m_next < m_what.rows.size() && turn.elapsed() < kTurn)
            m_copy.add(m_what.rows[m_next++]);
    }
    if (m_next == m_what.rows.size()) {
        QGuiApplication::clipboard()->setMimeData(m_copy.data().release());
        end(true);
        return;
    }
    if (!m_dialog && m_since.elapsed() > kShort)
        showDialog();
    if (m_bar)
        m_bar->setValue(int(m_next));
}

void RowCopy::showDialog()
{
    m_dialog = new QDialog(m_list.window());
    m_dialog->setObjectName(QStringLiteral("copyDialog"));
    m_dialog->setWindowTitle(tr("Copying"));
    m_dialog->setWindowModality(Qt::WindowModal);
    auto *words = new QLabel(tr("%1 rows are being copied. Escape stops it.", "a number")
                                 .arg(QLocale().toString(m_what.rows.size())),
                             m_dialog);
    m_bar = new QProgressBar(m_dialog);
    m_bar->setRange(0, int(m_what.rows.size()));
    m_bar->setAccessibleName(words->text());
    m_bar->setMinimumWidth(Metrics(&m_list).times(24));
    auto *buttons = new QDialogButtonBox(m_dialog);
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    auto *layout = new QVBoxLayout(m_dialog);
    layout->addWidget(words);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, m_dialog, &QDialog::reject);
    connect(m_dialog, &QDialog::rejected, this, &RowCopy::stop);
    m_dialog->open();
}

void RowCopy::end(bool isWhole)
{
    if (!m_done)
        return;
    m_turn.stop();
    if (m_dialog) {
        m_dialog->disconnect(this);
        m_dialog->hide();
    }
    std::exchange(m_done, {})(isWhole);
    deleteLater();
}

} // namespace redress
