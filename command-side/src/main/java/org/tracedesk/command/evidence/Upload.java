package org.tracedesk.command.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.MultipartStream.MalformedStreamException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.tracedesk.edge.problem.BodyFaults;
import org.tracedesk.edge.problem.EdgeCode;
import org.tracedesk.edge.problem.EdgeProblem;
import org.tracedesk.edge.problem.FaultCode;

/**
 * Reads a multipart body part by part as it comes in. The container would write a large file to its own temporary directory
 * first, in clear.
 */
final class Upload {

    static final String FILE = "file";

    private static final int LONGEST_VALUE = 200;
    private static final int MOST_PARTS = 20;

    private final List<String> acknowledge = new ArrayList<>();
    private @Nullable String occurredAt;
    private boolean filed;

    /** What to do with the one file of a body. */
    @FunctionalInterface
    interface Receiver {
        void receive(String name, @Nullable String mediaType, InputStream content) throws IOException;
    }

    /**
     * Reads the whole body.
     *
     * @throws EdgeProblem if it is no multipart body
     * @throws BodyFaults if it has no file, or what else it has is not known
     */
    static Upload read(HttpServletRequest request, Receiver receiver) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.strip().regionMatches(true, 0, MediaType.MULTIPART_FORM_DATA_VALUE, 0, 19)) {
            throw new EdgeProblem(EdgeCode.MEDIA_TYPE_NOT_SUPPORTED);
        }
        Upload upload = new Upload();
        try {
            upload.readParts(request, receiver);
        } catch (FileUploadException | MalformedStreamException malformed) {
            throw new EdgeProblem(EdgeCode.BAD_REQUEST);
        }
        if (!upload.filed) {
            throw fault(FaultCode.REQUIRED, FILE);
        }
        return upload;
    }

    @Nullable
    String occurredAt() {
        return occurredAt;
    }

    List<String> acknowledge() {
        return acknowledge;
    }

    private void readParts(HttpServletRequest request, Receiver receiver) throws IOException, FileUploadException {
        FileUpload parser = new FileUpload();
        parser.setHeaderEncoding(StandardCharsets.UTF_8.name());
        FileItemIterator parts = parser.getItemIterator(new ServletRequestContext(request));
        for (int n = 1; parts.hasNext(); n++) {
            if (n > MOST_PARTS) {
                throw new EdgeProblem(EdgeCode.BAD_REQUEST);
            }
            take(parts.next(), receiver);
        }
    }

    private void take(FileItemStream part, Receiver receiver) throws IOException {
        String field = String.valueOf(part.getFieldName());
        switch (field) {
            case FILE -> {
                if (filed) {
                    throw fault(FaultCode.TOO_MANY, FILE);
                }
                filed = true;
                try (InputStream content = part.openStream()) {
                    receiver.receive(name(part), part.getContentType(), content);
                }
            }
            case "occurredAt" -> occurredAt = value(part);
            case "acknowledge" -> acknowledge.add(value(part));
            default -> throw fault(FaultCode.UNKNOWN_FIELD, field);
        }
    }

    /** Some browsers send the whole path. */
    private static String name(FileItemStream part) {
        String name = part.getName() == null ? "" : part.getName();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static String value(FileItemStream part) throws IOException {
        try (InputStream content = part.openStream()) {
            byte[] bytes = content.readNBytes(LONGEST_VALUE + 1);
            if (bytes.length > LONGEST_VALUE) {
                throw fault(FaultCode.TOO_LONG, part.getFieldName());
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static BodyFaults fault(FaultCode code, String field) {
        return new BodyFaults(List.of(code.at(field)));
    }
}
