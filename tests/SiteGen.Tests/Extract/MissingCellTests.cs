// The signs and words that stand where a number is missing.
using SiteGen.Plans.Extract;

namespace SiteGen.Tests.Extract;

public sealed class MissingCellTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("　")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("―")]
    [InlineData("–")]
    [InlineData("−")]
    [InlineData("－")]
    [InlineData("ー")]
    [InlineData("ｰ")]
    [InlineData("・")]
    [InlineData("･")]
    [InlineData("　－　")]
    [InlineData("空欄")]
    public void A_blank_or_a_dash_is_not_available(string cell)
    {
        var kind = MissingCell.Read(cell);

        Assert.Equal(MissingKind.NotAvailable, kind);
        Assert.True(MissingCell.Says(cell));
    }

    [Theory]
    [InlineData("未集計")]
    [InlineData("集計中")]
    [InlineData("（集計中）")]
    public void A_late_figure_is_pending(string cell)
    {
        var kind = MissingCell.Read(cell);

        Assert.Equal(MissingKind.Pending, kind);
        Assert.True(MissingCell.Says(cell));
    }

    [Theory]
    [InlineData("新規")]
    [InlineData("H29新規事業")]
    public void A_new_project_has_not_started(string cell)
    {
        var kind = MissingCell.Read(cell);

        Assert.Equal(MissingKind.NotStarted, kind);
        Assert.True(MissingCell.Says(cell));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("55")]
    [InlineData("-5")]
    public void Another_reason_is_in_words_and_zero_is_never_missing(string cell)
    {
        var kind = MissingCell.Read(cell);

        Assert.Equal(MissingKind.Worded, kind);
        Assert.False(MissingCell.Says(cell));
    }
}
