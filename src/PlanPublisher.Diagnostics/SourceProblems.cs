namespace PlanPublisher.Diagnostics;

/// <summary>What can be wrong with a file before anything in it is understood. PP10xx.</summary>
public static class SourceProblems
{
    public static Diagnostic NotUtf8(SourceSpan span, byte value) => new(
        "PP1001",
        Severity.Error,
        span,
        $"the file is not UTF-8 text: byte 0x{value:X2} cannot be read",
        "save the file as UTF-8 (in most editors: Save as, Encoding, UTF-8)");

    public static Diagnostic Empty(SourceSpan span) => new(
        "PP1002",
        Severity.Error,
        span,
        "the file is empty",
        "write its content, or delete the file");

    public static Diagnostic TooLarge(SourceSpan span, long bytes) => new(
        "PP1003",
        Severity.Error,
        span,
        $"the file has {bytes:N0} bytes, but {SourceText.MaximumBytes:N0} are the most that is read",
        "split it into several files");
}
