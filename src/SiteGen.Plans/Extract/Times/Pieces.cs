// The pieces of a cell, taken one by one, and the first thing that was wrong with them.
namespace SiteGen.Plans.Extract.Times;

/// <summary>Gives pieces in their order.</summary>
internal sealed class Pieces(IReadOnlyList<Token> tokens)
{
    private int at;

    /// <summary>Why the cell is refused; null while nothing is wrong.</summary>
    public PeriodRefusal? Refusal { get; private set; }

    /// <summary>All pieces.</summary>
    public IReadOnlyList<Token> All => tokens;

    public bool More => at < tokens.Count;

    /// <summary>What the next piece is; a word that changes nothing where there is none.</summary>
    public Sign Sign => Peek(0).Sign;

    /// <summary>A piece further on.</summary>
    public Token Peek(int ahead) => at + ahead < tokens.Count ? tokens[at + ahead] : new(Sign.Filler, 0, 0, "");

    /// <summary>The piece before the next one.</summary>
    public Token Before => at > 0 ? tokens[at - 1] : new(Sign.Filler, 0, 0, "");

    /// <summary>Takes the next piece.</summary>
    public Token Take() => at < tokens.Count ? tokens[at++] : new(Sign.Filler, 0, 0, "");

    /// <summary>Takes several pieces.</summary>
    public void Skip(int count) => at = Math.Min(at + count, tokens.Count);

    /// <summary>Refuses the cell; the first reason counts.</summary>
    public void Refuse(PeriodFault fault, params IEnumerable<string> readings) => Refusal ??= new(fault, [.. readings]);
}
