// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/row_reader.h"

namespace giliran {

std::string RowReader::text()
{
    good_ = good_ && !row_.is_null(column_);
    return std::string(row_.text_at(column_++));
}

std::int64_t RowReader::integer()
{
    good_ = good_ && !row_.is_null(column_);
    return row_.integer_at(column_++);
}

} // namespace giliran
