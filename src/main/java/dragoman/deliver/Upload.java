package dragoman.deliver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.model.Enclosure;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;

/** A call that carries a file, as a form: the Bot API takes no file within JSON. */
final class Upload {

    private static final MediaType BYTES = MediaType.get("application/octet-stream");

    private Upload() {}

    /** @param bot the address of the bot's methods */
    static Request of(HttpUrl bot, Call call, Enclosure enclosure) {
        MultipartBody.Builder form = new MultipartBody.Builder().setType(MultipartBody.FORM);
        ObjectNode parameters = (ObjectNode) call.parameters();
        parameters
                .properties()
                .forEach(field -> form.addFormDataPart(
                        field.getKey(),
                        field.getValue().isTextual()
                                ? field.getValue().textValue()
                                : field.getValue().toString()));
        RequestBody content = RequestBody.create(enclosure.content(), BYTES);
        form.addFormDataPart(Requests.field(enclosure), enclosure.name(), content);
        return new Request.Builder()
                .url(bot.newBuilder().addPathSegment(call.getMethod()).build())
                .post(form.build())
                .build();
    }
}
