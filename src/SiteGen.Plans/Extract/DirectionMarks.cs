// Marks that turn the reading direction: what a cell opens it closes, so that nothing after the cell is turned.
using System.Text;

namespace SiteGen.Plans.Extract;

/// <summary>Keeps marks of reading direction (Unicode's embeddings, overrides and isolates) inside their text.</summary>
public static class DirectionMarks
{
    private const char CloseEmbedding = '\u202C', CloseIsolate = '\u2069';

    /// <summary>The text with closing marks at its end for those that it leaves open.</summary>
    public static string Closed(string text)
    {
        if (!text.Any(c => IsEmbedding(c) || IsIsolate(c))) return text;
        var open = new Stack<char>();
        foreach (var c in text)
        {
            if (IsEmbedding(c)) open.Push(CloseEmbedding);
            else if (IsIsolate(c)) open.Push(CloseIsolate);
            else if (open.TryPeek(out var close) && c == close) open.Pop();
        }
        return new StringBuilder(text).Append([.. open]).ToString();
    }

    // Left-to-right and right-to-left, embedded or overridden.
    private static bool IsEmbedding(char c) => c is '\u202A' or '\u202B' or '\u202D' or '\u202E';

    private static bool IsIsolate(char c) => c is >= '\u2066' and <= '\u2068';
}
