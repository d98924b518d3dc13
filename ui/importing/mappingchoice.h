// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/importmapping.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace redress {

class ChoiceBox;

/// By which mapping files are read: none, one that the case file holds, or one made just now.
class MappingChoice final : public QWidget
{
    Q_OBJECT

public:
    /// \param stored those that the case file holds.
    explicit MappingChoice(std::vector<ImportMapping> stored, QWidget *parent = nullptr);

    /// Chooses what suits the files. \return false if they need a mapping and none is chosen.
    bool adopt(const QStringList &paths);
    /// Nothing for files of the import format.
    std::shared_ptr<const ImportMapping> mapping() const;
    /// Adds \p mapping, or puts it in the place of the one of its name, and chooses it.
    void put(const ImportMapping &mapping);

    QPushButton *button() const { return m_make; }

Q_SIGNALS:
    void chosen();
    void makeWanted();

private:
    void fill();

    std::vector<ImportMapping> m_mappings;
    ChoiceBox *m_box;
    QPushButton *m_make;
};

} // namespace redress
