// The date of an update, as staff and Excel write it.
using SiteGen.Plans.Extract;

namespace SiteGen.Tests.Extract;

public sealed class UpdateRowTests
{
    [Theory]
    [InlineData("2026-11-20", "2026-11-20")]
    [InlineData("2026/11/20", "2026-11-20")]
    [InlineData("2026/1/5", "2026-01-05")]
    [InlineData("2026/1/41", "2026/1/41")]
    [InlineData("R8.1.5", "R8.1.5")]
    public void A_date_of_Excel_is_written_in_full_and_any_other_text_stays(string cell, string date)
    {
        var reading = new Reading(["ja", "en"], null, new());
        var row = CsvTable.Parse($"date,title_ja\n{cell},題", "a.csv", reading.Problems).Rows[0];

        var update = UpdateRow.Read(row, reading);

        Assert.Equal(date, update.Date);
    }
}
