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
    [InlineData("%")]
    [InlineData("件")]
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
    [InlineData("データなし")]
    [InlineData("No Data")]
    [InlineData("not applicable")]
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
    [InlineData("TBC")]
    [InlineData("Not yet reported")]
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
    [InlineData("集計中(R6.9公表予定)", MissingKind.Pending)]
    [InlineData("国で集計中", MissingKind.Pending)]
    [InlineData("未確定のため", MissingKind.Pending)]
    [InlineData("R5実績値はR7.6月頃に公表予定", MissingKind.Pending)]
    [InlineData("R5実績値はR7.3月頃に国から通知される予定", MissingKind.Pending)]
    [InlineData("R9調査、R10判明", MissingKind.Pending)]
    [InlineData("R8.6月", MissingKind.Worded)]
    [InlineData("公表予定なし", MissingKind.Worded)]
    [InlineData("新規のため", MissingKind.NotStarted)]
    [InlineData("R5から新規", MissingKind.NotStarted)]
    [InlineData("新規(R5年度から)", MissingKind.NotStarted)]
    [InlineData("5年に1回の調査", MissingKind.NotDue)]
    [InlineData("公表は３年に１回", MissingKind.Worded)]
    [InlineData("新規受付停止", MissingKind.Worded)]
    [InlineData("新規事業廃止", MissingKind.Worded)]
    [InlineData("新規採択なし", MissingKind.Worded)]
    [InlineData("集計対象外", MissingKind.Worded)]
    [InlineData("集計外", MissingKind.Worded)]
    [InlineData("再集計", MissingKind.Worded)]
    [InlineData("集計不能", MissingKind.Worded)]
    [InlineData("集計方法変更のため", MissingKind.Worded)]
    public void Only_the_listed_words_with_harmless_additions_have_a_meaning(string cell, MissingKind kind)
    {
        Assert.Equal(kind, MissingCell.Read(cell));
        Assert.Equal(kind != MissingKind.Worded, MissingCell.Says(cell));
    }

    [Theory]
    [InlineData("新規10名")]
    [InlineData("新規100")]
    [InlineData("新規0")]
    [InlineData("集計中(135)")]
    [InlineData("55(一部未集計)")]
    [InlineData("※")]
    public void A_number_beside_the_words_is_not_lost(string cell) => Assert.False(MissingCell.Says(cell));

    [Theory]
    [InlineData("なし")]
    [InlineData("新規なし")]
    [InlineData("新規採択なし")]
    [InlineData("新規0件")]
    public void What_may_be_a_real_zero_is_asked_about(string cell) => Assert.True(MissingCell.IsUnclear(cell));

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

    [Theory]
    [InlineData("３年に１回公表。R4実績値はR6.12月頃に公表予定", false)]
    [InlineData("3年に1回公表", false)]
    [InlineData("集計中(135)", true)]
    public void Times_are_no_number_that_would_be_lost(string cell, bool hasNumber) => Assert.Equal(hasNumber, MissingCell.HasNumber(cell));
}
