// What a page is written into: one buffer of letters for all pages of a renderer.
using System.Text;

namespace SiteGen.Pages;

/// <summary>Takes the letters of a page.</summary>
internal sealed class PageText : TextWriter
{
    private char[] letters = new char[64 * 1024];
    private int length;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<char> Text => letters.AsSpan(0, length);

    /// <summary>Forgets what was written.</summary>
    public void Clear() => length = 0;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        MakeRoom(1);
        letters[length++] = value;
    }

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        MakeRoom(buffer.Length);
        buffer.CopyTo(letters.AsSpan(length));
        length += buffer.Length;
    }

    private void MakeRoom(int more)
    {
        if (length + more > letters.Length) Array.Resize(ref letters, Math.Max(letters.Length * 2, length + more));
    }
}
