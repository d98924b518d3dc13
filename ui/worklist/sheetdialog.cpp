// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/sheetdialog.h"

#include "core/letters/letterdocument.h"
#include "ui/printing/documentprinter.h"
#include "ui/report/layout.h"
#include "ui/report/paperfile.h"
#include "ui/shell/outputlog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/savetofile.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

} // namespace

SheetDialog::SheetDialog(PageHost &host, Task task, QWidget *parent)
    : FormDialog(task.title, task.about, tr("&Print..."), parent)
    , m_host(host)
    , m_task(std::move(task))
    , m_form(new FactForm)
    , m_choice(new ChoiceBox(m_form))
{
    setObjectName(u"sheetDialog"_s);
    for (qsizetype i = 0; i < m_task.choices.size(); ++i)
        m_choice->addChoice(m_task.choices.at(i), i);
    m_choice->setCurrentIndex(m_task.first);
    m_form->addField(u"whose"_s, m_task.label, m_choice);
    setForm(m_form);
    auto *saveButton =
        buttons()->addButton(tr("&Save as PDF or ODT..."), QDialogButtonBox::ActionRole);
    saveButton->setObjectName(u"saveSheetButton"_s);
    connect(saveButton, &QPushButton::clicked, this, &SheetDialog::save);
    m_choice->setFocus();
}

Result<Document> SheetDialog::made() const
{
    return m_task.make(int(m_choice->value().value_or(0)));
}

void SheetDialog::record()
{
    const auto document = made();
    if (!document) {
        setFault(document.error().message);
        return;
    }
    previewAndNote(m_host, this, DocumentPrinter(*document, subjectOf(*document)).sheets(),
                   subjectOf(*document));
    accept();
}

void SheetDialog::save()
{
    const auto document = made();
    if (!document) {
        setFault(document.error().message);
        return;
    }
    const QString path = askWhereToSave(
        m_host, this, m_task.title, m_task.fileName + u".pdf"_s,
        tr("PDF (*.pdf);;OpenDocument text (*.odt);;Web page (*.html)"), paperFileEndings());
    if (path.isEmpty())
        return;
    PageLayout pages = layOut(*document);
    pages.title = subjectOf(*document);
    if (const auto written = writePaper(*document, pages, path); !written) {
        setFault(written.error().message);
        return;
    }
    noteOutput(m_host, AccessEntry::Kind::Saved, QFileInfo(path).fileName());
    m_host.messages().show(MessageBar::Kind::Success,
                           tr("%1 was written.").arg(QDir::toNativeSeparators(path)));
    accept();
}

} // namespace redress
