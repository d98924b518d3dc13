// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/diagnosticsdialog.h"

#include "core/store/diagnostics.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString textOf(CaseStore *store)
{
    auto parts = diagnostics::ofProgram(QApplication::applicationVersion());
    const QScreen *screen = QApplication::primaryScreen();
    parts.front().lines.push_back(
        {DiagnosticsDialog::tr("Screen"),
         DiagnosticsDialog::tr("%1 by %2, scale %3, style %4, text %5 points")
             .arg(screen->size().width())
             .arg(screen->size().height())
             .arg(screen->devicePixelRatio())
             .arg(QApplication::style()->objectName())
             .arg(QApplication::font().pointSizeF())});
    if (!store)
        return diagnostics::asText(parts) + u'\n' + DiagnosticsDialog::tr("No file is open.");
    const auto found = diagnostics::ofFile(*store);
    if (!found)
        return diagnostics::asText(parts) + u'\n' + found.error().message + u'\n' +
               found.error().detail;
    parts.insert(parts.end(), found->begin(), found->end());
    return diagnostics::asText(parts);
}

} // namespace

DiagnosticsDialog::DiagnosticsDialog(CaseStore *store, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"diagnosticsDialog"_s);
    setWindowTitle(tr("Diagnostics"));
    const Metrics metrics(this);
    auto *about = new TextLabel(
        TextLabel::Kind::Plain,
        tr("For whoever helps you. There are no names in it, no words of any case and no folders. "
           "Read it, then copy and send it."),
        this);
    about->setWordWrap(true);
    auto *text = new QPlainTextEdit(textOf(store), this);
    text->setObjectName(u"diagnosticsPlainTextEdit"_s);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setAccessibleName(tr("Diagnostics"));
    QFont even = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    even.setPointSizeF(font().pointSizeF());
    text->setFont(even);
    auto *said = new StatusLabel(this);
    said->setObjectName(u"copiedLabel"_s);
    auto *copy = new QPushButton(tr("&Copy"), this);
    copy->setObjectName(u"copyDiagnosticsButton"_s);
    copy->setDefault(true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(said, 1);
    buttons->addWidget(copy);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(text, 1);
    layout->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, [this, text, said] {
        QApplication::clipboard()->setText(text->toPlainText());
        said->setStatus(StatusShape::Tick, tr("Copied."));
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    copy->setFocus();
    resize(metrics.times(62), metrics.times(48));
}

} // namespace redress
