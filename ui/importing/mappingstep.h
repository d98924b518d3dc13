// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/theirfile.h"

#include <QWidget>

namespace redress {

class BackgroundWork;

/// One step of making a mapping: shows what is chosen so far, and gives back what the person has
/// chosen here.
class MappingStep : public QWidget
{
    Q_OBJECT

public:
    /// What all steps see.
    struct Content {
        QString path;
        ImportMapping mapping;
        TheirFile file; ///< Headings and first rows, as the mapping reads them.
    };

    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// Shows \p content. What takes long is read by \p work, one thing at a time.
    virtual void show(const Content &content, BackgroundWork &work) = 0;
    virtual void apply(ImportMapping &mapping) const = 0;
    /// What is missing before the next step; empty if nothing is.
    virtual QString missing() const { return {}; }
    /// Where the keyboard begins.
    virtual QWidget *first() const = 0;

Q_SIGNALS:
    void edited(); ///< Something was chosen.
    void reread(); ///< The file is to be read in another way.
    void failed(const QString &message);
};

} // namespace redress
