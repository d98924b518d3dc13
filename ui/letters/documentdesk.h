// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/casedocuments.h"
#include "ui/letters/documentcopy.h"
#include "ui/letters/papercase.h"

#include <QObject>

class QMimeData;

namespace redress {

class DocumentsPane;
class LetterDialog;
class PageHost;

/// Does what the list of letters and documents of a case asks for.
class DocumentDesk final : public QObject
{
    Q_OBJECT

public:
    /// \param pane its list, which must outlive it.
    DocumentDesk(PageHost &host, DocumentsPane &pane, QObject *parent);

    /// Reads the documents anew.
    void refresh(const PaperCase &of);
    void writeLetter();
    void attach();
    /// Puts files, a picture or a text into the case.
    void attachFrom(const QMimeData *data);
    /// \return whether they are in the file now.
    bool attachFiles(const QStringList &paths);
    void open();
    void saveCopy();
    /// Asks what the chosen document is.
    void setFacts();
    void setSent();
    void setChecked();
    void remove();

Q_SIGNALS:
    /// Something was saved. \param words for the message.
    void recorded(const QString &words);
    /// A letter is kept that a step goes with, which the ledger does not have yet.
    void stepWanted(const redress::Act &act);

private:
    bool add(const std::vector<NewDocument> &added);
    std::optional<QByteArray> contentOf(const CaseDocument &document);
    void tellFault(const QString &words);

    PageHost &m_host;
    DocumentsPane &m_pane;
    PaperCase m_of;
    DocumentCopies m_copies;
};

} // namespace redress
