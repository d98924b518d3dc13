// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"

#include "core/base/libraryversions.h"
#include "core/calendar/calendarchange.h"
#include "core/store/diagnostics.h"
#include "core/store/schema.h"
#include "ui/report/pdf/pdflibraries.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString licence(const QString &name)
{
    QFile file(u":/redress/licences/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QList<AboutDialog::Licence> AboutDialog::licences()
{
    return {
        {tr("Redress: GNU General Public License, version 3 or later"), u"LICENSE"_s},
        {tr("Qt %1: GNU Lesser General Public License, version 3")
             .arg(QLatin1StringView(qVersion())),
         u"Qt-LGPL-3.0.txt"_s},
        {tr("Qt Charts, GLPK and nettle: GNU General Public License, version 3"), u"LICENSE"_s},
        {tr("SQLite: public domain"), u"SQLite-public-domain.txt"_s},
        {tr("libcsv: GNU Lesser General Public License, version 2.1"), u"libcsv-LGPL-2.1.txt"_s},
        {tr("hunspell and its British dictionary: GNU Lesser General Public License, version 2.1"),
         u"hunspell-LGPL-2.1.txt"_s},
        {tr("qpdf: Apache License 2.0"), u"qpdf-Apache-2.0.txt"_s},
        {tr("libjpeg-turbo: IJG and BSD Licences"), u"libjpeg-turbo.txt"_s},
        {tr("libxlsxwriter: BSD Licence"), u"libxlsxwriter-BSD-2-Clause.txt"_s},
        {tr("libical: Mozilla Public License 2.0"), u"libical-MPL-2.0.txt"_s},
        {tr("libsodium: ISC License"), u"libsodium-ISC.txt"_s},
        {tr("tmpfileplus, in libxlsxwriter: Mozilla Public License 2.0"),
         u"tmpfileplus-MPL-2.0.txt"_s},
        {tr("zlib and minizip: zlib Licence"), u"zlib-and-minizip.txt"_s},
        {tr("Lucide icons: ISC License"), u"lucide-ISC.txt"_s},
        {tr("Liberation typeface: SIL Open Font License 1.1"), u"liberation-fonts-OFL-1.1.txt"_s},
        {tr("GCC on Windows: GCC Runtime Library Exception 3.1"),
         u"GCC-runtime-exception-3.1.txt"_s},
        {tr("MinGW-w64 on Windows: licences of its runtime"), u"MinGW-w64-runtime.txt"_s},
    };
}

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Redress"));
    const Metrics metrics(this);
    auto *sign = new QLabel(this);
    sign->setPixmap(programIcon().pixmap(metrics.times(3), metrics.times(3)));
    sign->setAccessibleName(tr("Redress"));
    auto *words = new TextLabel(
        TextLabel::Kind::Plain,
        tr("Complaints, deadlines, tables and the committee report for English councils.\n"
           "Everything stays in the file that you choose. Nothing is sent from this computer."),
        this);
    words->setWordWrap(true);
    auto *titles = new QVBoxLayout;
    titles->addWidget(new TextLabel(
        TextLabel::Kind::Title, tr("Redress %1").arg(QApplication::applicationVersion()), this));
    titles->addWidget(words);
    auto *head = new QHBoxLayout;
    head->addWidget(sign, 0, Qt::AlignTop);
    head->addSpacing(metrics.gap());
    head->addLayout(titles, 1);

    auto *which = new QComboBox(this);
    which->setObjectName(u"licenceComboBox"_s);
    for (const auto &[shown, file] : licences())
        which->addItem(shown, file);
    auto *label = new QLabel(tr("&Licence"), this);
    label->setBuddy(which);
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(u"licencePlainTextEdit"_s);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("Text of the licence"));
    const auto show = [which, text] {
        text->setPlainText(licence(which->currentData().toString()));
    };
    connect(which, &QComboBox::currentIndexChanged, this, show);
    show();
    auto *choice = new QHBoxLayout;
    choice->addWidget(label);
    choice->addWidget(which, 1);
    auto *qt = new TextLabel(TextLabel::Kind::Quiet,
                             tr("Built with Qt %1 and SQLite %2; file format %3. Bank holidays of "
                                "England and Wales are compared with the published list up to %4.")
                                 .arg(QLatin1StringView(qVersion()), diagnostics::sqliteVersion())
                                 .arg(newestSchema())
                                 .arg(kBankHolidaysPublishedTo),
                             this);
    qt->setWordWrap(true);
    qt->setObjectName(u"versionsLabel"_s);
    auto *brought = new TextLabel(
        TextLabel::Kind::Quiet,
        tr("Brings %1. On %2 (%3).", "libraries, system, processor")
            .arg(QLocale().createSeparatedList(libraryVersions() + pdf::libraryVersions()),
                 QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        this);
    brought->setObjectName(u"librariesLabel"_s);
    brought->setWordWrap(true);
    auto *copy = new QPushButton(tr("&Copy version"), this);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this,
            [] { QApplication::clipboard()->setText(versionText()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(qt, 1);
    buttons->addWidget(copy);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addSpacing(metrics.gap());
    layout->addLayout(choice);
    layout->addWidget(text, 1);
    layout->addWidget(brought);
    layout->addLayout(buttons);
    resize(metrics.times(52), metrics.times(40));
}

QString AboutDialog::versionText()
{
    return u"Redress %1, file format %2, Qt %3, SQLite %4, %5, %6 (%7)"_s.arg(
        QApplication::applicationVersion(), QString::number(newestSchema()),
        QLatin1StringView(qVersion()), diagnostics::sqliteVersion(),
        (libraryVersions() + pdf::libraryVersions()).join(u", "_s), QSysInfo::prettyProductName(),
        QSysInfo::currentCpuArchitecture());
}

} // namespace redress
