// Reads the words and signs that stand where a number is missing.
namespace SiteGen.Plans.Extract;

/// <summary>Why there is no number. None of these is ever zero.</summary>
public enum MissingKind
{
    /// <summary>There is a number.</summary>
    Present,

    /// <summary>A blank or a dash: not available, no reason printed.</summary>
    NotAvailable,

    /// <summary>未集計 or 集計中: the figure will come.</summary>
    Pending,

    /// <summary>新規: the project had not started yet.</summary>
    NotStarted,

    /// <summary>Another reason, in words.</summary>
    Worded,
}

/// <summary>Reads a cell that gives the reason for a missing number.</summary>
public static class MissingCell
{
    /// <summary>What we write where the document prints an empty cell.</summary>
    public const string Blank = "空欄";

    private static readonly HashSet<string> Marks = ["", "-", "—", "―", "–", "−", "‐", "ー", "－", "・", Blank];

    /// <summary>True when the cell, standing in a number column, says that there is no number.</summary>
    public static bool Says(string cell) => Read(cell) is not MissingKind.Worded && !StartsLikeNumber(cell);

    // "55(一部未集計)" and "約55(集計中)" have a number that would be lost.
    private static bool StartsLikeNumber(string cell) => Narrow.Text(cell).Trim().TrimStart('約', '▲', '△', '-', '+', '\'', '(', ' ') is [>= '0' and <= '9', ..];

    /// <summary>The kind of reason; a blank cell is <see cref="MissingKind.NotAvailable"/>.</summary>
    public static MissingKind Read(string cell)
    {
        var text = Narrow.Text(cell).Trim();
        if (Marks.Contains(text)) return MissingKind.NotAvailable;
        if (text.Contains("集計", StringComparison.Ordinal)) return MissingKind.Pending;
        return text.Contains("新規", StringComparison.Ordinal) ? MissingKind.NotStarted : MissingKind.Worded;
    }
}
